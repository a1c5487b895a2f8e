import { useState } from 'preact/hooks';
import { askTexts } from '../../../i18n/ask/texts';
import { errorSentence } from '../../../i18n/errors';
import { listOf, type Locale, locales } from '../../../i18n/locale';
import { quotesTexts } from '../../../i18n/quotes/texts';
import type { OfferLook as Look } from '../../../workbook/quotes/look-at-offers';
import { useLanguage } from '../../state/language';
import { CopiedText } from './copied-text';
import { questionsOf } from './questions';

/** One offer: its three looks, what is missing, what moved, and what to ask. */
export function OfferLook({ id, look }: { readonly id: string; readonly look: Look }) {
  const { locale } = useLanguage();
  const words = quotesTexts[locale].looks;
  const [chosen, setChosen] = useState<Locale>();
  const language = chosen ?? locale;
  const { completeness, modes, dimensions, unpriced, feesWithoutNeed, unsaid, changes, round, needsSince } = look;
  const percent = Math.round(completeness.share * 100);
  const list = (names: readonly string[], none: string): string => (names.length === 0 ? none : listOf(names, locale));
  const media = dimensions.hasVoice ? (dimensions.hasVideo ? 'both' : 'voice') : dimensions.hasVideo ? 'video' : 'neither';
  const named = modes.map((mode) => words.modes[mode]);
  const count = unpriced.reduce((sum, { needs }) => sum + needs.length, 0);
  return (
    <details class="part">
      <summary class="part-title">
        {look.offer} <span class="field-note">{words.complete(String(percent))}</span>
      </summary>
      <progress class="quote-complete" max={100} value={percent} aria-label={words.complete(String(percent))} />
      <p class="help">{completeness.needs === 0 ? words.noUsage : words.completeHelp(completeness.priced, completeness.needs, completeness.said, completeness.terms)}</p>
      {needsSince !== null && <p class="quote-doubt">{words.needsSince(round, needsSince.quotedOn, needsSince.count, needsSince.changedOn)}</p>}
      <dl class="quote-look">
        <dt>{words.mode}</dt>
        <dd>{named.length === 0 ? words.noMode : named.length === 1 ? named[0] : words.hybrid(listOf(named, locale))}</dd>
        <dt>{words.media}</dt>
        <dd>{words.medias[media]}</dd>
        <dt>{words.pictures}</dt>
        <dd>{list(dimensions.pictures, words.noPictures)}</dd>
        <dt>{words.roles}</dt>
        <dd>{list(dimensions.roles, words.noRoles)}</dd>
        <dt>{words.regions}</dt>
        <dd>{list(dimensions.regions, words.noRegions)}</dd>
        <dt>{words.extras}</dt>
        <dd>{list(dimensions.extras, words.noExtras)}</dd>
      </dl>
      {unpriced.length > 0 && (
        <Part title={words.unpriced(count)} help={words.unpricedHelp} lines={unpriced.map(({ needs, cause }) => `${listOf(needs, locale)}: ${cause === null ? words.notOffered : errorSentence(cause, locale)}`)} />
      )}
      {feesWithoutNeed.length > 0 && <Part title={words.waste(feesWithoutNeed.length)} help={words.wasteHelp} lines={feesWithoutNeed.map(({ items, price, currency, unit }) => `${items.join(', ')}: ${currency ?? ''} ${String(price)} / ${unit.base}`)} />}
      {unsaid.length > 0 && <Part title={words.unsaid(unsaid.length)} lines={[listOf(unsaid.map((term) => askTexts[locale].request.terms.rows[term]?.[0] ?? term), locale)]} />}
      {changes.length > 0 && <Part title={words.moved(round)} lines={changes.map(({ what, before, after }) => (before === '' ? words.added(what, after) : after === '' ? words.removed(what, before) : words.change(what, before, after)))} />}
      <h4 class="minor">{words.questions}</h4>
      <fieldset class="choices choice-row">
        <legend class="field-label">{words.language}</legend>
        {locales.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`${id}-language`} value={one} checked={one === language} onChange={() => { setChosen(one); }} /> {one === 'zh-CN' ? words.chinese : words.english}
          </label>
        ))}
      </fieldset>
      <CopiedText id={`${id}-questions`} label={words.questions} button={words.copy} text={questionsOf(look, language)} />
    </details>
  );
}

function Part({ title, help, lines }: { readonly title: string; readonly help?: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h4 class="minor">{title}</h4>
      {help !== undefined && <p class="help">{help}</p>}
      <ul class="doubts">
        {lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </>
  );
}
