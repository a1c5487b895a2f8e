import { useState } from 'preact/hooks';
import { vendorsTexts } from '../../../i18n/vendors/texts';
import '../../styles/figures.css';
import '../../styles/vendors.css';
import { useLanguage } from '../../state/language';
import { useScoring } from '../../state/vendors/use-scoring';
import { NewScoring } from './new-scoring';
import { Said } from '../../components/said';
import { ScoringView } from './scoring-view';

/** The scoring of vendors: made where the workbook has none, else shown as its tables hold it. */
export function VendorsCard() {
  const { locale } = useLanguage();
  const words = vendorsTexts[locale];
  const actions = useScoring(locale, words);
  const { host, scoring, notice } = actions;
  const [me, setMe] = useState('');
  return (
    <section class="card vendors" aria-labelledby="vendors-title">
      <h3 class="subtitle" id="vendors-title">{words.title}</h3>
      <p class="help">{words.about}</p>
      {host !== 'excel' ? (
        <p class="help">{words.noExcel}</p>
      ) : scoring === 'reading' ? (
        <p class="help">{words.reading}</p>
      ) : scoring === undefined ? (
        <NewScoring words={words} actions={actions} />
      ) : (
        <ScoringView words={words} scoring={scoring} actions={actions} me={me !== '' ? me : scoring.evaluators.length === 1 ? (scoring.evaluators[0] ?? '') : ''} onMe={setMe} />
      )}
      {(scoring === undefined || scoring === 'reading') && <Said notice={notice} />}
    </section>
  );
}
