import { useCallback, useEffect, useState } from 'preact/hooks';
import { scenarioBook } from '../../data/scenarios';
import type { FieldId } from '../../domain/needs/scenario';
import type { Locale } from '../../i18n/locale';
import { type ReadNeeds, readNeeds } from '../../workbook/needs/read-needs';
import { writeNeeds, type WrittenNeeds } from '../../workbook/needs/write-needs';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import { useHost } from './host';
import { listRates } from './list-rates';
import { filledNeeds, formOf, type Typed } from './needs-form';

/** What became of the last writing. */
export type NeedsOutcome =
  | { readonly state: 'none' | 'writing' }
  | { readonly state: 'ended'; readonly outcome: WrittenNeeds }
  | { readonly state: 'failed'; readonly problem: WorkbookProblem };

/** What was typed and not yet written. Another step may be looked at meanwhile; with the pane it is gone. */
interface Draft {
  readonly scenario: string | undefined;
  readonly typed: Readonly<Record<string, Typed>>;
}

let kept: Draft = { scenario: undefined, typed: {} };

/**
 * The needs that the workbook holds, read again whenever the pane gets the focus, and over them what the user types.
 * @returns `held`: undefined while it is read
 */
export function useNeeds(locale: Locale) {
  const host = useHost();
  const [held, setHeld] = useState<ReadNeeds>();
  const [draft, setDraft] = useState(kept);
  const [outcome, setOutcome] = useState<NeedsOutcome>({ state: 'none' });
  const keep = (next: Draft) => {
    kept = next;
    setDraft(next);
  };

  const read = useCallback(async () => {
    try {
      setHeld(await readNeeds());
    } catch (error) {
      setHeld((before) => before ?? new Map());
      setOutcome({ state: 'failed', problem: workbookError(error).problem });
    }
  }, []);
  useEffect(() => {
    if (host === 'connecting') return;
    if (host !== 'excel') {
      setHeld(new Map());
      return;
    }
    const again = () => void read();
    again();
    window.addEventListener('focus', again);
    return () => { window.removeEventListener('focus', again); };
  }, [host, read]);

  const { scenarios, sources } = scenarioBook;
  const chosen = draft.scenario ?? [...(held?.keys() ?? [])].find((id) => scenarios.some((one) => one.id === id));
  const scenario = scenarios.find(({ id }) => id === chosen);
  const form = scenario && held && formOf(scenario, held.get(scenario.id), draft.typed[scenario.id] ?? {});

  return {
    held,
    scenario,
    form,
    outcome,
    choose: (id: string) => {
      setOutcome({ state: 'none' });
      keep({ ...draft, scenario: id });
    },
    type: (id: FieldId, text: string | undefined) => {
      if (scenario === undefined) return;
      const { [id]: _before, ...others } = draft.typed[scenario.id] ?? {};
      setOutcome({ state: 'none' });
      keep({ ...draft, typed: { ...draft.typed, [scenario.id]: text === undefined ? others : { ...others, [id]: text } } });
    },
    write: async () => {
      if (scenario === undefined || form === undefined) return;
      setOutcome({ state: 'writing' });
      try {
        const written = await writeNeeds(locale, filledNeeds(scenario, form, sources), listRates());
        if (written.isWritten) {
          await read();
          const { [scenario.id]: _written, ...others } = kept.typed;
          keep({ scenario: scenario.id, typed: others });
        }
        setOutcome({ state: 'ended', outcome: written });
      } catch (error) {
        setOutcome({ state: 'failed', problem: workbookError(error).problem });
      }
    },
  };
}
