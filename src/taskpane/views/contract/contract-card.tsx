import { useMemo, useState } from 'preact/hooks';
import { DomainError } from '../../../domain/errors';
import { contractTexts } from '../../../i18n/contract/texts';
import { errorSentence } from '../../../i18n/errors';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import '../../styles/contract.css';
import { Message } from '../../components/message';
import { SelectField } from '../../components/select-field';
import { offerFlags } from '../../state/contract/offer-flags';
import { type ContractActions, useContract } from '../../state/contract/use-contract';
import { useLanguage } from '../../state/language';
import { Said } from '../../components/said';
import { DamagePart } from './damage-part';
import { ExitPart } from './exit-part';
import { FlagsPart } from './flags-part';
import { PromisesPart } from './promises-part';
import { TextPart } from './text-part';
import { TrialPart } from './trial-part';
import { WordingPart } from './wording-part';

/** The contract of each offer: its flags, clauses and promises, wording. */
export function ContractCard() {
  const { locale } = useLanguage();
  const words = contractTexts[locale];
  const actions = useContract(locale);
  const { host, book, notice } = actions;
  return (
    <section class="card contract" aria-labelledby="contract-title">
      <h3 class="subtitle" id="contract-title">{words.title}</h3>
      <p class="help">{words.about}</p>
      {host !== 'excel' ? (
        <p class="help">{words.noExcel}</p>
      ) : book === undefined ? (
        <p class="help">{words.reading}</p>
      ) : book.problem instanceof DomainError ? (
        <Message kind="error">{words.broken(errorSentence(book.problem, locale))}</Message>
      ) : book.offers === undefined || book.offers.length === 0 ? (
        <Message kind="info">{book.offers === undefined ? words.noTerms : words.noOffer}</Message>
      ) : (
        <OfferContract book={book} offers={book.offers} actions={actions} />
      )}
      <Said notice={notice} />
    </section>
  );
}

interface OfferContractProps {
  readonly book: ContractBook;
  readonly offers: readonly string[];
  readonly actions: ContractActions;
}

function OfferContract({ book, offers, actions }: OfferContractProps) {
  const { locale } = useLanguage();
  const words = contractTexts[locale];
  const [chosen, setChosen] = useState('');
  const offer = offers.includes(chosen) ? chosen : (offers[0] ?? '');
  const found = useMemo(() => offerFlags(book, offer), [book, offer]);
  return (
    <>
      <SelectField id="contract-offer" label={words.offer} value={offer} options={offers} onChoose={setChosen} />
      <DamagePart book={book} actions={actions} />
      <FlagsPart book={book} offer={offer} found={found} actions={actions} />
      <PromisesPart book={book} offer={offer} actions={actions} />
      <WordingPart book={book} offer={offer} actions={actions} />
      <TextPart book={book} offer={offer} actions={actions} />
      <TrialPart book={book} offer={offer} actions={actions} />
      <ExitPart book={book} offer={offer} actions={actions} />
    </>
  );
}
