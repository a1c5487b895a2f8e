import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../components/confirm';
import { Message } from '../components/message';
import { useInsertion, type InsertionState } from '../state/insertion';
import { useLanguage } from '../state/language';
import type { Preview } from '../state/preview';
import { AnswerLine } from './answer-line';

interface InsertBarProps {
  readonly formula: string;
  readonly preview: Preview;
  /** Copies the formula; false where the user has to press the keys. */
  readonly onCopy: () => Promise<boolean>;
}

/** What stays in sight while a formula is filled in: its answer, and the buttons that use it. */
export function InsertBar({ formula, preview, onCopy }: InsertBarProps) {
  const { texts } = useLanguage();
  const { insertion, insert, dismiss } = useInsertion(formula);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => { setCopied(undefined); }, [formula]);

  const cannotInsert = insertion.state === 'writing' || preview.state === 'incomplete';
  return (
    <div class="action-bar">
      {copied !== undefined && <Message kind={copied ? 'success' : 'info'}>{copied ? texts.form.copied : texts.form.copyByHand}</Message>}
      {copied === undefined && <InsertionMessage insertion={insertion} />}
      <div class="actions action-row">
        <p class="answer" role="status">
          <AnswerLine preview={preview} />
        </p>
        <button
          class="button button-primary"
          type="button"
          aria-disabled={cannotInsert}
          onClick={() => {
            setCopied(undefined);
            if (!cannotInsert) void insert();
          }}
        >
          {texts.form.insert}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            dismiss();
            void onCopy().then(setCopied);
          }}
        >
          {texts.form.copy}
        </button>
      </div>
      {insertion.state === 'occupied' && (
        <Confirm
          title={texts.overwrite.title(insertion.cell.address)}
          question={texts.overwrite.question(insertion.cell.content)}
          confirm={texts.overwrite.confirm}
          cancel={texts.overwrite.cancel}
          onAnswer={(agreed) => {
            if (agreed) void insert(insertion.cell);
            else dismiss();
          }}
        />
      )}
    </div>
  );
}

function InsertionMessage({ insertion }: { readonly insertion: InsertionState }) {
  const { texts } = useLanguage();
  switch (insertion.state) {
    case 'none':
    case 'occupied':
      return null;
    case 'writing':
      return <Message kind="info">{insertion.isSlow ? texts.host.waitingForCell : texts.form.inserting}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[insertion.problem]}</Message>;
    case 'written': {
      const { address, shows } = insertion;
      const advice: Readonly<Record<string, string>> = {
        '#SPILL!': texts.afterInsert.spill,
        '#NAME?': texts.afterInsert.name,
        '#BUSY!': texts.afterInsert.busy,
      };
      const isError = shows.startsWith('#') && shows !== '#BUSY!';
      return (
        <Message kind={isError ? 'warning' : 'success'}>
          {texts.form.inserted(address)}
          {shows !== '' && ` ${advice[shows] ? `${shows} ${advice[shows]}` : texts.form.shows(shows)}`}
        </Message>
      );
    }
  }
}
