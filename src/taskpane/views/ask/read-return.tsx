import { useRef } from 'preact/hooks';
import { askTexts } from '../../../i18n/ask/texts';
import { ActionButton } from '../../components/action-button';
import { Message } from '../../components/message';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { type ReturnState, useReadReturn } from '../../state/read-return';
import { Doubts } from './doubts';
import { ReturnReview } from './return-review';

/** Reads a request that a vendor has filled in: first what it says and what is unclear, then into the workbook. */
export function ReadReturn() {
  const { locale } = useLanguage();
  const words = askTexts[locale].read;
  const { state, choose, rename, replace, write, cancel } = useReadReturn(locale);
  const file = useRef<HTMLInputElement>(null);
  const isBusy = state.state === 'reading' || state.state === 'writing';
  const cannotRead = useHost() !== 'excel' || isBusy;
  return (
    <section class="card" aria-labelledby="read-return">
      <h3 class="subtitle" id="read-return">{words.title}</h3>
      <p class="help">{words.about}</p>
      <Outcome state={state} />
      {state.state === 'written' && state.outcome.isWritten && <Doubts problems={state.last.review.problems} untouched={state.last.opened.untouched} />}
      {state.state === 'reviewing' && (
        <ReturnReview
          reviewing={state}
          onRename={(name) => { rename(state, name); }}
          onReplace={(replaces) => { replace(state, replaces); }}
          onWrite={() => void write(state)}
          onCancel={cancel}
        />
      )}
      <input
        ref={file}
        id="return-file"
        type="file"
        accept=".xlsx"
        aria-label={words.choose}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void choose(chosen);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <div class="actions action-row">
        <ActionButton id="return-choose" isOff={cannotRead} isPrimary={state.state !== 'reviewing'} onAct={() => { file.current?.click(); }}>{state.state === 'none' ? words.choose : words.another}</ActionButton>
      </div>
    </section>
  );
}

function Outcome({ state }: { readonly state: ReturnState }) {
  const { texts, locale } = useLanguage();
  const words = askTexts[locale].read;
  switch (state.state) {
    case 'none':
    case 'reviewing':
      return null;
    case 'reading':
      return <Message kind="info">{words.working}</Message>;
    case 'writing':
      return <Message kind="info">{words.writing}</Message>;
    case 'refused':
      return <Message kind="error">{words[state.reason]}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[state.problem]}</Message>;
    case 'written':
      return state.outcome.isWritten ? <Message kind="success">{words.written(state.outcome.rows, state.outcome.answers)}</Message> : <Message kind="warning">{words.endsWithTotal}</Message>;
  }
}
