import { useEffect, useState } from 'preact/hooks';
import { listOf, sentencesOf } from '../../i18n/locale';
import { loadOnOpening, loadsOnOpening } from '../../workbook/host';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import { type Repair, repairFormulas } from '../../workbook/repair-formulas';
import { ActionButton } from '../components/action-button';
import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';

type RepairState =
  | { readonly state: 'none' | 'working' }
  | { readonly state: 'ended'; readonly repair: Repair }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** Cells that are named one by one; more would fill the pane. */
const mostNamed = 5;

/** The way out where formulas show `#NAME?`. */
export function RepairFormulas() {
  const { texts, locale } = useLanguage();
  const [state, setState] = useState<RepairState>({ state: 'none' });
  const host = useHost();
  const cannotWrite = host !== 'excel' || state.state === 'working';
  const words = texts.repair;
  const [isLoading, setLoading] = useState<boolean>();
  useEffect(() => {
    if (host === 'excel') void loadsOnOpening().then(setLoading);
  }, [host]);
  const load = async (isOn: boolean) => { setLoading(await loadOnOpening(isOn)); };
  const repair = async () => {
    setState({ state: 'working' });
    try {
      setState({ state: 'ended', repair: await repairFormulas() });
    } catch (error) {
      setState({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return (
    <section class="card" aria-labelledby="repair-formulas">
      <h3 class="subtitle" id="repair-formulas">{words.title}</h3>
      <p class="help">{words.about}</p>
      {state.state === 'working' && <Message kind="info">{words.working}</Message>}
      {state.state === 'failed' && <Message kind="error">{texts.workbook[state.problem]}</Message>}
      {state.state === 'ended' && (
        <Message kind={state.repair.left.length > 0 ? 'warning' : 'success'}>
          {sentencesOf([
            state.repair.found === 0 ? words.none : words.repaired(state.repair.found),
            state.repair.left.length === 0 ? '' : words.left(listOf([...state.repair.left.slice(0, mostNamed), ...(state.repair.left.length > mostNamed ? ['…'] : [])], locale)),
          ], locale)}
        </Message>
      )}
      {isLoading !== undefined && (
        <label class="choice">
          <input id="load-on-opening" type="checkbox" checked={isLoading} onChange={({ currentTarget }) => { void load(currentTarget.checked); }} /> {words.load}
        </label>
      )}
      <div class="actions action-row">
        <ActionButton id="repair" isOff={cannotWrite} onAct={() => void repair()}>{words.button}</ActionButton>
      </div>
    </section>
  );
}
