import { useState } from 'preact/hooks';
import { clauseLibrary } from '../../../data/clause-library';
import { contractTexts } from '../../../i18n/contract/texts';
import { isoDay } from '../../../workbook/day';
import { Message } from '../../components/message';
import { SelectField } from '../../components/select-field';
import { clauseName } from '../../state/contract/listed-clause';
import { useLanguage } from '../../state/language';
import { Typed } from '../vendors/typed';
import { ClauseLine } from './clause-line';
import type { ContractPartProps } from './contract-part-props';

/** The list of clauses and promises of an offer: what is open, what was promised and does not stand in the contract yet, and the sign-off. */
export function PromisesPart({ book, offer, actions }: ContractPartProps) {
  const { locale } = useLanguage();
  const { clauses: words } = contractTexts[locale];
  const [clause, setClause] = useState(clauseLibrary.clauses[0]?.id ?? '');
  const [promised, setPromised] = useState('');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(isoDay(new Date()));
  const [channel, setChannel] = useState('');
  const isComplete = promised.trim() !== '' && by.trim() !== '';
  const own = book.clauses.filter((row) => row.offer === offer);
  const open = own.filter(({ status }) => status === 'open' || status === 'agreed');
  const unwritten = own.filter(({ promised: said, status }) => said !== '' && status !== 'written' && status !== 'waived');
  return (
    <section aria-labelledby="contract-clauses">
      <h4 class="minor" id="contract-clauses">{words.title}</h4>
      <p class="help">{words.about}</p>
      <div class="actions"><button id="clauses-make" class="button" type="button" onClick={() => void actions.makeList(book, offer)}>{words.make}</button></div>
      {unwritten.length > 0 && <Message kind="warning">{words.unwritten(unwritten.length)}</Message>}
      <details class="part">
        <summary class="part-title">{words.promise}</summary>
        <form onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return;
          void actions.promise(book, clause, offer, { promised: promised.trim(), by: by.trim(), on, channel: channel.trim() }).then((isLogged) => { if (isLogged) setPromised(''); });
        }}>
          <SelectField id="promise-clause" label={words.clause} value={clause} options={clauseLibrary.clauses.map(({ id }) => id)} nameOf={(id) => clauseName(id, locale)} onChoose={setClause} />
          <Typed id="promise-text" label={words.promised} value={promised} onInput={setPromised} />
          <Typed id="promise-by" label={words.by} value={by} onInput={setBy} />
          <Typed id="promise-on" label={words.on} type="date" value={on} onInput={setOn} />
          <Typed id="promise-channel" label={words.channel} value={channel} onInput={setChannel} />
          {!isComplete && <p class="help">{words.incomplete}</p>}
          <div class="actions"><button id="promise-log" class="button" aria-disabled={!isComplete}>{words.log}</button></div>
        </form>
      </details>
      {own.length > 0 && (
        <details class="part" id="sign-off">
          <summary class="part-title">{words.decide}</summary>
          <p class="help">{open.length === 0 ? words.allDone : words.open(open.length)}</p>
          <ol class="bill">{own.map((row) => <ClauseLine key={`${row.row} ${row.clause}`} row={row} actions={actions} />)}</ol>
        </details>
      )}
    </section>
  );
}
