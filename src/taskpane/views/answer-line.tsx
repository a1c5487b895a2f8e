import { answerText, isErrorAnswer, isTable } from '../state/answer-text';
import { useLanguage } from '../state/language';
import type { Preview } from '../state/preview';

/** The answer in a line: its value, the size of its table, or why there is none. */
export function AnswerLine({ preview }: { readonly preview: Preview }) {
  const { locale, texts } = useLanguage();
  switch (preview.state) {
    case 'incomplete':
      return <span class="help">{texts.form.previewNeeds(preview.missing.name[locale])}</span>;
    case 'busy':
      return <span class="help">{texts.form.previewBusy}</span>;
    case 'broken':
      return <span class="help">{texts.form.previewBroken}</span>;
    case 'unreadable':
      return <span class="help">{texts.workbook[preview.problem === 'no_excel' ? 'no_excel_to_read' : preview.problem]}</span>;
    case 'answer': {
      const { rows } = preview;
      const value = rows[0]?.[0];
      if (isTable(rows)) return <span>{texts.form.tableSize(rows.length, rows[0]?.length ?? 0)}</span>;
      if (!isErrorAnswer(value)) return <span class="answer-value">{value === undefined || value === '' ? texts.form.blank : answerText(value, locale)}</span>;
      return (
        <>
          <span class="answer-value">{value.error}</span> <span class="answer-reason">{value.sentence}</span>
        </>
      );
    }
  }
}
