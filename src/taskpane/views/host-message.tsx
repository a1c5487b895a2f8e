import { Message } from '../components/message';
import { useHost } from '../state/host';
import { useLanguage } from '../state/language';

/** Says what does not work while there is no Excel, and offers to try again where that may help. */
export function HostMessage() {
  const { texts } = useLanguage();
  const host = useHost();
  if (host === 'elsewhere') return <Message kind="info">{texts.host.elsewhere}</Message>;
  if (host !== 'unreachable') return null;
  return (
    <Message kind="warning">
      {texts.host.unreachable} {texts.host.unreachableHelp}
      <div class="actions">
        <button class="button" type="button" onClick={() => { location.reload(); }}>
          {texts.host.reload}
        </button>
      </div>
    </Message>
  );
}
