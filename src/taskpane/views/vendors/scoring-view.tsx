import { useMemo, useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { listOf } from '../../../i18n/locale';
import type { Scoring } from '../../../workbook/vendors/scoring';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import { cellView, indexOf } from '../../state/vendors/cell-view';
import { standingsOf } from '../../state/vendors/standing';
import type { ScoringActions } from '../../state/vendors/use-scoring';
import { isOpenDispute } from './cell-words';
import { EditScoring } from './edit-scoring';
import { EvaluatorField } from './evaluator-field';
import { MarkDialog } from './mark-dialog';
import { MarksGrid, type Place } from './marks-grid';
import { Result } from './result';
import { Said } from '../../components/said';
import { Weights } from './weights';
import { Why } from './why';

interface ScoringViewProps {
  readonly words: VendorsTexts;
  readonly scoring: Scoring;
  readonly actions: ScoringActions;
  /** Who looks; '' for nobody yet. */
  readonly me: string;
  readonly onMe: (me: string) => void;
}

/** A scoring that is there: who marks, the marks side by side, what they come to, why, weights, and what can be changed. */
export function ScoringView({ words, scoring, actions, me, onMe }: ScoringViewProps) {
  const { locale } = useLanguage();
  const [open, setOpen] = useState<Place>();
  const index = useMemo(() => indexOf(scoring), [scoring]);
  const views = useMemo(() => scoring.criteria.map((criterion) => scoring.vendors.map((_vendor, at) => cellView(scoring, index, criterion, at, me))), [scoring, index, me]);
  const standings = useMemo(() => standingsOf(scoring), [scoring]);
  const all = views.flat();
  const count = (isOne: (view: (typeof all)[number]) => boolean): number => all.filter(isOne).length;
  const unsupported = count(({ isUnsupported }) => isUnsupported);
  const disputed = count(isOpenDispute);
  const orphans = [...new Set(scoring.marks.map(({ vendor }) => vendor))].filter((vendor) => vendor !== '' && !scoring.vendors.includes(vendor));
  const criterion = open && scoring.criteria[open.criterion];
  const view = open && views[open.criterion]?.[open.vendor];
  return (
    <>
      <EvaluatorField words={words} evaluators={scoring.evaluators} me={me} onMe={onMe} onJoin={(name) => void actions.join(name)} />
      <MarksGrid
        words={words}
        scoring={scoring}
        views={views}
        canMark={me !== ''}
        onOpen={setOpen}
        onMark={({ criterion: row, vendor }, mark) => void actions.give(me, { vendor: scoring.vendors[vendor] ?? '', criterion: scoring.criteria[row]?.key ?? '', mark, evidence: '', evidenceDate: '', reason: '' })}
      />
      <Said notice={actions.notice} />
      {open && criterion && view && (
        <MarkDialog key={`${criterion.key} ${open.vendor}`} words={words} criterion={criterion} vendor={scoring.vendors[open.vendor] ?? ''} view={view} canMark={me !== ''} actions={actions} me={me} onClose={() => { setOpen(undefined); }} />
      )}
      {unsupported > 0 && <Message kind="warning">{words.ranking.unsupported(unsupported)}</Message>}
      {disputed > 0 && <Message kind="warning">{words.ranking.disputed(disputed)}</Message>}
      {orphans.length > 0 && <Message kind="warning">{words.ranking.orphans(listOf(orphans, locale))}</Message>}
      <Result words={words} standings={standings} />
      <Why words={words} scoring={scoring} standings={standings} />
      <Weights words={words} scoring={scoring} actions={actions} />
      <EditScoring words={words} scoring={scoring} orphans={orphans} actions={actions} />
    </>
  );
}
