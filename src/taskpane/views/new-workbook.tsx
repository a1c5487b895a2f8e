import { listOf } from '../../i18n/locale';
import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';
import { type NewWorkbookState, useNewWorkbook } from '../state/new-workbook';

/** The first thing to do in a workbook: sheets for usage, quotes, terms and their comparison, with a sample or empty. */
export function NewWorkbook() {
  const { texts, locale } = useLanguage();
  const { state, make } = useNewWorkbook(locale);
  const cannotWrite = useHost() !== 'excel' || state.state === 'writing';
  const isOccupied = state.state === 'ended' && !state.outcome.isMade;
  return (
    <section class="card" aria-labelledby="new-workbook">
      <h3 class="subtitle" id="new-workbook">{texts.newWorkbook.title}</h3>
      <p class="help">{texts.newWorkbook.about}</p>
      <Outcome state={state} />
      <div class="actions action-row">
        {(isOccupied ? (['rest'] as const) : (['sample', 'empty'] as const)).map((content, index) => (
          <button
            key={content}
            id={`new-${content}`}
            class={index === 0 ? 'button button-primary' : 'button'}
            type="button"
            aria-disabled={cannotWrite}
            onClick={() => {
              if (!cannotWrite) void make(content);
            }}
          >
            {texts.newWorkbook[content]}
          </button>
        ))}
      </div>
    </section>
  );
}

function Outcome({ state }: { readonly state: NewWorkbookState }) {
  const { texts, locale } = useLanguage();
  switch (state.state) {
    case 'none':
      return null;
    case 'writing':
      return <Message kind="info">{texts.newWorkbook.writing}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[state.problem]}</Message>;
    case 'ended': {
      const { outcome } = state;
      if (!outcome.isMade) return <Message kind="warning">{texts.newWorkbook.occupied(listOf(outcome.tables, locale))}</Message>;
      if (outcome.sheets.length === 0) return <Message kind="info">{texts.newWorkbook.complete}</Message>;
      return <Message kind="success">{texts.newWorkbook.made(listOf(outcome.sheets, locale))}</Message>;
    }
  }
}
