import { useState } from 'preact/hooks';
import { calendarMonths } from '../../../domain/contract/service-months';
import { contractTexts } from '../../../i18n/contract/texts';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import { isoDay } from '../../../workbook/day';
import { agreedMonths } from '../../state/contract/agreed-months';
import type { ContractActions } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { numberIn, Typed } from '../vendors/typed';

interface ExitPartProps {
  readonly book: ContractBook;
  readonly offer: string;
  readonly actions: ContractActions;
}

/** What leaving costs after each month, on a sheet; and how many months of the calendar a contract has. */
export function ExitPart({ book, offer, actions }: ExitPartProps) {
  const { locale } = useLanguage();
  const { exit: words } = contractTexts[locale];
  const [start, setStart] = useState(isoDay(new Date()));
  const [typed, setTyped] = useState('');
  const months = numberIn(typed) ?? agreedMonths(book, offer);
  const day = Number(start.slice(-2));
  const isCounted = day >= 1 && Number.isInteger(months) && months >= 1;
  return (
    <details class="part" id="exit">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{words.about}</p>
      {book.usage !== undefined && book.rates !== undefined && (
        <div class="actions"><button id="exit-sheet" class="button" type="button" onClick={() => void actions.exitToSheet(book, offer)}>{words.toSheet}</button></div>
      )}
      <Typed id="exit-start" label={words.start} type="date" value={start} onInput={setStart} />
      <Typed id="exit-months" label={words.months} isNumber value={typed === '' ? String(months) : typed} onInput={setTyped} help={isCounted ? words.counts(calendarMonths(day, months), months) : undefined} />
    </details>
  );
}
