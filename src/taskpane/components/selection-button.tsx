import { useState } from 'preact/hooks';
import { workbookError, type WorkbookProblem } from '../../workbook/problem';
import { selectedRange } from '../../workbook/selection';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';

interface SelectionButtonProps {
  /** The name of the argument that the selection is for. */
  readonly parameter: string;
  readonly onPick: (address: string) => void;
}

/** Takes the cells selected in Excel; absent where there is no Excel. */
export function SelectionButton({ parameter, onPick }: SelectionButtonProps) {
  const { texts } = useLanguage();
  const host = useHost();
  const [problem, setProblem] = useState<WorkbookProblem>();
  if (host !== 'excel') return null;

  const pick = async () => {
    try {
      onPick(await selectedRange());
      setProblem(undefined);
    } catch (error) {
      setProblem(workbookError(error).problem);
    }
  };
  const label = texts.form.useSelectionFor(parameter);
  return (
    <>
      <button class="button icon-button" type="button" aria-label={label} title={label} onClick={() => void pick()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 2.5h11v11h-11zM2.5 6h11M6 2.5v11" />
        </svg>
      </button>
      {problem && (
        <p class="field-problem" role="alert">
          {texts.workbook[problem]}
        </p>
      )}
    </>
  );
}
