import { useEffect, useState } from 'preact/hooks';
import { listOf, sentencesOf } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { Scoring } from '../../../workbook/vendors/scoring';
import { Message } from '../../components/message';
import { SelectField } from '../../components/select-field';
import { useLanguage } from '../../state/language';
import { ranked, type Reasons, reasonsOf } from '../../state/vendors/reasons';
import type { Standing } from '../../state/vendors/standing';
import { BridgeBars } from './bridge-bars';
import { Safety } from './safety';

interface WhyProps {
  readonly words: VendorsTexts;
  readonly scoring: Scoring;
  readonly standings: readonly Standing[];
}

/** Reasons named in the sentence; the bars show all. */
const mostNamed = 3;
const tie = 1e-9;
/** Thousands of weightings are drawn: not while marks are being typed. */
const restMs = 300;

/** Why the first is the first: a sentence, bars, and how safe it is. */
export function Why({ words: { why: words }, scoring, standings }: WhyProps) {
  const { locale } = useLanguage();
  const [rival, setRival] = useState<string>();
  const [reasons, setReasons] = useState<Reasons>();
  useEffect(() => {
    const timer = setTimeout(() => { setReasons(reasonsOf(standings, scoring.prices?.weight ?? 0, rival)); }, restMs);
    return () => { clearTimeout(timer); };
  }, [standings, scoring, rival]);
  const [, ...others] = ranked(standings);
  if (reasons === undefined) return <p class="help">{words.alone}</p>;
  const { winner, lead, bridge } = reasons;
  const names = new Map(scoring.criteria.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const points = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const named = (sign: 1 | -1): string => listOf(bridge.filter((step) => step.points * sign > tie).slice(0, mostNamed).map((step) => words.step(nameOf(step.criterion), points(step.points))), locale);
  const [because, despite] = [named(1), named(-1)];
  return (
    <section aria-labelledby="vendors-why">
      <h4 class="minor" id="vendors-why">{words.title}</h4>
      <p id="why-sentence">
        {sentencesOf([
          lead > tie ? words.leads(winner.vendor, reasons.rival.vendor, lead.toLocaleString(locale, { maximumFractionDigits: 1 })) : words.tie(winner.vendor, reasons.rival.vendor),
          because === '' ? '' : words.because(because),
          despite === '' ? '' : words.despite(despite),
        ], locale)}
      </p>
      {others.length > 1 && (
        <SelectField id="why-rival" label={words.against} value={reasons.rival.vendor} options={others.map(({ vendor }) => vendor)} onChoose={setRival} />
      )}
      <BridgeBars label={words.bridge} steps={bridge.filter((step) => Math.abs(step.points) > tie).map((step) => ({ name: nameOf(step.criterion), points: step.points }))} />
      <Safety words={words} reasons={reasons} nameOf={nameOf} />
      {reasons.prices?.upsets.map(({ loser, winnerThen }) => <Message key={loser} kind="warning">{words.upset(loser, winnerThen)}</Message>)}
    </section>
  );
}
