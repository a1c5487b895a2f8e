import { useEffect, useRef } from 'preact/hooks';

interface ConfirmProps {
  readonly title: string;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onAnswer: (agreed: boolean) => void;
}

const agreed = 'agreed';

/** Asks before something is lost. Escape is "cancel"; closing gives the focus back to where it was, before the answer is acted on. */
export function Confirm({ title, question, confirm, cancel, onAnswer }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="confirm-title"
      aria-describedby="confirm-question"
      onClose={({ currentTarget }) => { onAnswer(currentTarget.returnValue === agreed); }}
    >
      <form method="dialog">
        <h2 id="confirm-title" class="title">
          {title}
        </h2>
        <p id="confirm-question" class="dialog-text">
          {question}
        </p>
        <div class="actions">
          <button class="button" value="">
            {cancel}
          </button>
          <button class="button button-primary" value={agreed}>
            {confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
}
