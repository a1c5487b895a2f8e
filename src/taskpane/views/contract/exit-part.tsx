import { useState } from 'preact/hooks';
import { dayOfCell, isoOfDay, lastDayOf } from '../../../domain/contract/exit-calendar';
import { calendarMonths } from '../../../domain/contract/service-months';
import { contractTexts } from '../../../i18n/contract/texts';
import { sentencesOf } from '../../../i18n/locale';
import { isoDay } from '../../../workbook/day';
import { ActionButton } from '../../components/action-button';
import { agreedMonths } from '../../state/contract/agreed-months';
import { agreedStart, exitDates } from '../../state/contract/exit-dates';
import { useLanguage } from '../../state/language';
import { numberIn, Typed } from '../vendors/typed';
import type { ContractPartProps } from './contract-part-props';

/** What leaving costs after each month, on a sheet; and how many months of the calendar a contract has. */
export function ExitPart({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { exit: words } = contractTexts[locale];
  const [typedStart, setStart] = useState('');
  const [typed, setTyped] = useState('');
  const named = agreedStart(book, offer);
  const start = typedStart === '' ? (named === null ? isoDay(new Date()) : isoOfDay(named)) : typedStart;
  const months = numberIn(typed) ?? agreedMonths(book, offer);
  const day = dayOfCell(start);
  const isCounted = day !== null && Number.isInteger(months) && months >= 1;
  const dates = exitDates(book, offer, { start, months: numberIn(typed) });
  const last = day === null || !isCounted ? 0 : lastDayOf(day, months);
  return (
    <details class="part" id="exit">
      <summary class="part-title">{words.title}</summary>
      <p class="help">{words.about}</p>
      {book.usage !== undefined && book.rates !== undefined && (
        <div class="actions"><button id="exit-sheet" class="button" type="button" onClick={() => void actions.exitToSheet(book, offer)}>{words.toSheet}</button></div>
      )}
      <Typed id="exit-start" label={words.start} type="date" value={start} onInput={setStart} />
      <Typed id="exit-months" label={words.months} isNumber value={typed === '' ? String(months) : typed} onInput={setTyped} help={isCounted ? words.counts(calendarMonths(Number(start.slice(-2)), months), months) : undefined} />
      <h5 class="field-label">{words.tasks}</h5>
      <p class="help">{sentencesOf([isCounted ? words.service(isoOfDay(last), isoOfDay(last - dates.noticeDays.value)) : '', words.tasksAbout], locale)}</p>
      <div class="actions"><ActionButton id="exit-plan" isOff={!isCounted} onAct={() => void actions.exitPlan(offer, dates)}>{words.toTasks}</ActionButton></div>
    </details>
  );
}
