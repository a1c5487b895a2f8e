import { useMemo } from 'preact/hooks';
import { compareTexts } from '../../../i18n/compare/texts';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import { Message } from '../../components/message';
import { comparedOf } from '../../state/compare/compared';
import { useComparison } from '../../state/compare/use-comparison';
import { useLanguage } from '../../state/language';
import '../../styles/figures.css';
import { compareTitleId } from '../go-to';
import { BreakEven } from './break-even';
import { ComparedOffers } from './compared-offers';
import { DearerOnes } from './dearer-ones';
import { SuitedWay } from './suited-way';
import { Traps } from './traps';

/** The offers of the workbook side by side: what each costs, which headline misleads, and where two cost the same. */
export function CompareCard() {
  const { locale, texts } = useLanguage();
  const words = compareTexts[locale];
  const { host, comparison, problem } = useComparison();
  return (
    <section class="card" aria-labelledby={compareTitleId}>
      <h3 class="subtitle" id={compareTitleId} tabIndex={-1}>{words.title}</h3>
      <p class="help">{words.about}</p>
      {problem !== undefined && <Message kind="error">{texts.workbook[problem]}</Message>}
      {host !== 'excel' ? (
        <p class="help">{words.noExcel}</p>
      ) : comparison === 'reading' ? (
        <p class="help">{words.reading}</p>
      ) : comparison === undefined ? (
        <p class="help">{words.none}</p>
      ) : (
        <Offers comparison={comparison} />
      )}
    </section>
  );
}

function Offers({ comparison }: { readonly comparison: Comparison }) {
  const { locale } = useLanguage();
  const words = compareTexts[locale];
  const compared = useMemo(() => comparedOf(comparison), [comparison]);
  if ('refusal' in compared) return <Message kind="warning">{compared.refusal}</Message>;
  return (
    <>
      <Traps words={words} offers={compared} />
      <ComparedOffers words={words} offers={compared} />
      <DearerOnes words={words} offers={compared} />
      {compared.filter(({ refusal }) => refusal === null).length > 1 && (
        <>
          <SuitedWay words={words} comparison={comparison} offers={compared} />
          <BreakEven words={words} comparison={comparison} offers={compared} />
        </>
      )}
      <p class="help">{words.sheets}</p>
    </>
  );
}
