import { listOf, sentencesOf } from '../../../i18n/locale';
import { needsTexts } from '../../../i18n/needs/texts';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import type { NeedsOutcome } from '../../state/needs';

/** What became of the needs: which sheets, which rows, and what was left as it is. */
export function Written({ outcome: written }: { readonly outcome: NeedsOutcome }) {
  const { texts, locale } = useLanguage();
  const { form } = needsTexts[locale];
  const { steps } = form;
  switch (written.state) {
    case 'none':
      return null;
    case 'writing':
      return <Message kind="info">{form.writing}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[written.problem]}</Message>;
    case 'ended': {
      const { outcome } = written;
      const list = (names: readonly string[]): string => listOf(names, locale);
      if (!outcome.isWritten) return <Message kind="error">{form.lacksColumns(outcome.table, list(outcome.columns))}</Message>;
      const { sheets, changed, addedNeeds, lines, kept } = outcome;
      const done = [
        ...(sheets.length > 0 ? [steps.made(list(sheets))] : []),
        ...(changed.length > 0 ? [steps.changed(list(changed))] : []),
        ...(addedNeeds > 0 ? [steps.added(addedNeeds)] : []),
        ...(lines > 0 ? [steps.lines(lines)] : []),
      ];
      const said = done.length === 0 ? (kept.length === 0 ? [steps.nothing] : []) : [...done, steps.undo];
      return <Message kind={kept.length > 0 ? 'warning' : done.length > 0 ? 'success' : 'info'}>{sentencesOf([...said, ...(kept.length > 0 ? [steps.kept(list(kept))] : [])], locale)}</Message>;
    }
  }
}
