import { listOf } from '../../i18n/locale';
import { ActionButton } from '../components/action-button';
import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';
import { showComparison } from '../../workbook/first-use';
import { type NewWorkbookState, useNewWorkbook } from '../state/new-workbook';
import { auditTitleId, compareTitleId, type GoTo } from './go-to';

interface NewWorkbookProps {
  /** In a workbook without anything of ours, this is what a newcomer sees first. */
  readonly isFirst: boolean;
  readonly onGo: GoTo;
}

/** The first thing to do in a workbook: sheets for usage, quotes, terms and their comparison, with a sample or empty; or an invoice at hand. */
export function NewWorkbook({ isFirst, onGo }: NewWorkbookProps) {
  const { texts, locale } = useLanguage();
  const words = texts.newWorkbook;
  const { state, make } = useNewWorkbook(locale);
  const isMade = state.state === 'ended' && state.outcome.isMade;
  const compare = async () => {
    await showComparison().catch(() => undefined);
    onGo('compare', compareTitleId);
  };
  const cannotWrite = useHost() !== 'excel' || state.state === 'writing';
  const isOccupied = state.state === 'ended' && !state.outcome.isMade;
  return (
    <section class="card" aria-labelledby="new-workbook">
      <h3 class="subtitle" id="new-workbook">{isFirst ? words.first : words.title}</h3>
      <p class="help">{isFirst ? words.firstAbout : words.about}</p>
      <Outcome state={state} />
      <div class="actions action-row">
        {isMade && (
          <button id="new-compare" class="button button-primary" type="button" onClick={() => void compare()}>
            {words.compare}
          </button>
        )}
        {!isMade && (isOccupied ? (['rest'] as const) : (['sample', 'empty'] as const)).map((content, index) => (
          <ActionButton key={content} id={`new-${content}`} isOff={cannotWrite} isPrimary={index === 0} onAct={() => void make(content)}>{words[content]}</ActionButton>
        ))}
      </div>
      {isFirst && (
        <>
          <p class="help second-offer">{words.audit}</p>
          <div class="actions action-row">
            <button id="new-audit" class="button" type="button" onClick={() => { onGo('contract', auditTitleId); }}>
              {words.auditButton}
            </button>
          </div>
        </>
      )}
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
