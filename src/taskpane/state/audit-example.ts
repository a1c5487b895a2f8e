import { roundMoney } from '../../domain/money/rounding';
import { answerOf } from '../../functions/answer';
import type { AuditTexts } from '../../i18n/audit/texts';
import { writeExample } from '../../workbook/audit/write-example';
import type { AuditInputs } from './audit';

/** An offer whose published rule adds up the seconds of a month before it rounds: the invented invoice rounds each stay instead. */
const [vendor, region] = ['zego', 'CN'];
const calls = 2000;
const [shortest, spread, stride] = [200, 500, 137];
const users = 400;
/** Columns of a bill. */
const [itemColumn, amountColumn] = [1, 6];

/**
 * Writes 2,000 invented calls, and the invoice of a vendor that rounds up each of them, to a new sheet.
 * @returns what the form is to be filled with
 * @throws WorkbookError
 */
export async function auditExample({ example: words }: AuditTexts): Promise<AuditInputs> {
  const stays = Array.from({ length: calls }, (_, index) => ({ user: `${words.user} ${1 + (index % users)}`, seconds: shortest + ((index * stride) % spread), item: index % 4 === 0 ? 'AUDIO' : 'HD' }));
  const billed = ['HD', 'AUDIO'].map((item) => [item, stays.reduce((minutes, stay) => minutes + (stay.item === item ? Math.ceil(stay.seconds / 60) : 0), 0)] as const);
  const bill = answerOf('RTC_BILL', [billed.map(([, minutes]) => [minutes]), billed.map(([item]) => [item]), [[region]], [[vendor]]]);
  const amountOf = (item: string): number => roundMoney(bill.reduce((sum, row) => sum + (row[itemColumn] === item ? Number(row[amountColumn]) : 0), 0), 2, 'half_up');
  const lines = billed.map(([item, minutes]) => [item, minutes, amountOf(item)]);
  const places = await writeExample({
    name: words.sheet,
    title: words.title,
    hint: words.hint,
    log: [words.logColumns, ...stays.map(({ user, seconds, item }) => [user, seconds, item === 'AUDIO' ? words.audio : '1280x720'])],
    invoice: [words.invoiceColumns, ...lines, [words.total, '', roundMoney(lines.reduce((sum, [, , amount]) => sum + Number(amount), 0), 2, 'half_up')]],
  });
  return { ...places, vendor, region, isOwn: false };
}
