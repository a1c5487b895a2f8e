import { sentencesOf } from '../../i18n/locale';
import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';

/** Says what does not work while there is no Excel, and offers to try again where that may help. */
export function HostMessage() {
  const { texts, locale } = useLanguage();
  const host = useHost();
  if (host === 'elsewhere') return <Message kind="info">{texts.host.elsewhere}</Message>;
  if (host !== 'unreachable') return null;
  return (
    <Message kind="warning">
      {sentencesOf([texts.host.unreachable, texts.host.unreachableHelp], locale)}
      <div class="actions">
        <button class="button" type="button" onClick={() => { location.reload(); }}>
          {texts.host.reload}
        </button>
      </div>
    </Message>
  );
}
