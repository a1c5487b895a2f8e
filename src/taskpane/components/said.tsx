import { Message } from './message';
import { useLanguage } from '../state/language';
import type { Notice } from '../state/notice';

/** What is said about the last thing that was done. */
export function Said({ notice }: { readonly notice: Notice }) {
  const { texts } = useLanguage();
  switch (notice.kind) {
    case 'none':
      return null;
    case 'busy':
      return <Message kind="info">{notice.text}</Message>;
    case 'error':
      return <Message kind="error">{texts.workbook[notice.problem]}</Message>;
    default:
      return <Message kind={notice.kind}>{notice.text}</Message>;
  }
}
