import { useState } from 'preact/hooks';
import { reportTexts } from '../../../i18n/report/texts';
import { addOneSheet } from '../../../workbook/add-one-sheet';
import { readComparison } from '../../../workbook/compare/read-comparison';
import { readContract } from '../../../workbook/contract/read-contract';
import { isoDay } from '../../../workbook/day';
import { workbookError } from '../../../workbook/problem';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { reportSheet } from '../../state/report/report-sheet';
import type { Notice } from '../../state/notice';
import { ActionButton } from '../../components/action-button';
import { Said } from '../../components/said';

/** Makes the printable summary of the purchase. */
export function ReportCard() {
  const { locale } = useLanguage();
  const words = reportTexts[locale];
  const host = useHost();
  const [notice, setNotice] = useState<Notice>({ kind: 'none' });
  const cannotMake = host !== 'excel' || notice.kind === 'busy';
  const make = async (): Promise<void> => {
    setNotice({ kind: 'busy', text: words.making });
    try {
      const comparison = await readComparison();
      const sheet = comparison && reportSheet(locale, comparison, await readContract(), isoDay(new Date()));
      setNotice(sheet === undefined ? { kind: 'warning', text: words.nothing } : { kind: 'success', text: words.made(await addOneSheet(sheet)) });
    } catch (error) {
      setNotice({ kind: 'error', problem: workbookError(error).problem });
    }
  };
  return (
    <section class="card" aria-labelledby="report-title">
      <h3 class="subtitle" id="report-title">{words.title}</h3>
      <p class="help">{words.about}</p>
      {host !== 'excel' && <p class="help">{words.noExcel}</p>}
      <div class="actions">
        <ActionButton id="report-make" isOff={cannotMake} isPrimary onAct={() => void make()}>{words.button}</ActionButton>
      </div>
      <Said notice={notice} />
    </section>
  );
}
