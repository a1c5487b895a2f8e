import { useState } from 'preact/hooks';
import { vendorsTexts } from '../../../i18n/vendors/texts';
import { Message } from '../../components/message';
import '../../styles/vendors.css';
import { useLanguage } from '../../state/language';
import { type Notice, useScoring } from '../../state/vendors/use-scoring';
import { NewScoring } from './new-scoring';
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
      <Said notice={notice} />
    </section>
  );
}

function Said({ notice }: { readonly notice: Notice }) {
  const { texts } = useLanguage();
  switch (notice.kind) {
    case 'none':
      return null;
    case 'busy':
      return <Message kind="info">{notice.text}</Message>;
    case 'error':
      return <Message kind="error">{texts.workbook[notice.problem]}</Message>;
    default:
      return <Message kind={notice.kind}>{notice.text}</Message>;
  }
}
