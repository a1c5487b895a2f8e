import { useEffect, useState } from 'preact/hooks';
import { isFirstUse } from '../../workbook/first-use';
import { useHost } from './host';

/** Whether the workbook held nothing of ours when this was first asked: what was made since leaves the answer, and the page, as they are. */
export function useFirstUse(): boolean {
  const host = useHost();
  const [isFirst, setFirst] = useState(false);
  useEffect(() => {
    if (host === 'excel') isFirstUse().then(setFirst, () => undefined);
  }, [host]);
  return isFirst;
}
