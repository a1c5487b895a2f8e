import { useState } from 'preact/hooks';
import { rateCards } from '../../../data/rate-cards';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { isoDay } from '../../../workbook/day';
import { workbookError, type WorkbookProblem } from '../../../workbook/problem';
import { vendorName, vendorOf } from '../../../workbook/quotes/read-quote';
import { type WrittenQuote, writeQuote } from '../../../workbook/quotes/write-quote';
import { ActionButton } from '../../components/action-button';
import { Field } from '../../components/field';
import { Message } from '../../components/message';
import { useHost } from '../../state/host';
import { useLanguage } from '../../state/language';
import { listQuote } from '../../state/quotes/list-quote';

type Listing = { readonly state: 'none' | 'writing' } | { readonly state: 'unknown'; readonly vendor: string } | { readonly state: 'failed'; readonly problem: WorkbookProblem } | { readonly state: 'written'; readonly outcome: WrittenQuote; readonly offer: string };

/** Writes a vendor's built-in list prices as dated rows. */
export function ListCard() {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].list;
  const [vendor, setVendor] = useState('');
  const [listing, setListing] = useState<Listing>({ state: 'none' });
  const cannotWrite = useHost() !== 'excel' || vendor.trim() === '' || listing.state === 'writing';
  const write = async () => {
    const id = vendorOf(vendor);
    if (id === null) { setListing({ state: 'unknown', vendor: vendor.trim() }); return; }
    setListing({ state: 'writing' });
    const offer = words.offer(vendorName(id, locale === 'zh-CN'));
    try {
      setListing({ state: 'written', offer, outcome: await writeQuote([{ offer, vendor: id, day: isoDay(new Date()), rows: listQuote(id), isSameRound: false, locale }]) });
    } catch (error) {
      setListing({ state: 'failed', problem: workbookError(error).problem });
    }
  };
  return (
    <section class="card" aria-labelledby="list-prices">
      <h3 class="subtitle" id="list-prices">{words.title}</h3>
      <p class="help">{words.about}</p>
      <Field id="list-vendor" label={words.vendor} help={words.vendorHelp} value={vendor} onInput={(typed) => { setVendor(typed); setListing({ state: 'none' }); }} words={rateCards.map(({ id, names }) => ({ value: locale === 'zh-CN' ? names.zh : names.en, label: id }))} />
      <Outcome listing={listing} />
      <div class="actions action-row">
        <ActionButton id="list-write" isOff={cannotWrite} onAct={() => void write()}>{words.add}</ActionButton>
      </div>
    </section>
  );
}

function Outcome({ listing }: { readonly listing: Listing }) {
  const { texts, locale } = useLanguage();
  const { list: words, read } = quotesTexts[locale];
  switch (listing.state) {
    case 'none':
      return null;
    case 'writing':
      return <Message kind="info">{read.writing}</Message>;
    case 'unknown':
      return <Message kind="error">{words.unknown(listing.vendor)}</Message>;
    case 'failed':
      return <Message kind="error">{texts.workbook[listing.problem]}</Message>;
    case 'written': {
      const { outcome, offer } = listing;
      if (!outcome.isWritten) return <Message kind="warning">{read.endsWithTotal}</Message>;
      const rows = outcome.offers.reduce((sum, one) => sum + one.rows, 0);
      return <Message kind={rows === 0 ? 'info' : 'success'}>{rows === 0 ? words.same : words.written(rows, offer)}</Message>;
    }
  }
}
