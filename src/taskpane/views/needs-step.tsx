import { lazily, script } from '../components/lazily';
import { useFirstUse } from '../state/use-first-use';
import type { GoTo } from './go-to';

const NeedsForm = lazily(script(() => import(/* webpackChunkName: "needs" */ './needs/needs-form')), (card) => card.NeedsForm);
const NewWorkbook = lazily(script(() => import(/* webpackChunkName: "new-workbook" */ './new-workbook')), (card) => card.NewWorkbook);

/** The first step: in a workbook without anything of ours the sample stands first, in any other the needs. */
export function NeedsStep({ onGo }: { readonly onGo: GoTo }) {
  const isFirst = useFirstUse();
  const cards = [<NeedsForm key="needs" />, <NewWorkbook key="workbook" isFirst={isFirst} onGo={onGo} />];
  return <>{isFirst ? [...cards].reverse() : cards}</>;
}
