import { askTexts } from '../../../i18n/ask/texts';
import { errorSentence } from '../../../i18n/errors';
import { listOf, type Locale } from '../../../i18n/locale';
import type { ReturnProblem } from '../../../workbook/ask/returned/problems';
import { useLanguage } from '../../state/language';

/** What has to be cleared up with the vendor: where it stands, what is wrong, and what to ask for. */
export function Doubts({ problems, untouched }: { readonly problems: readonly ReturnProblem[]; readonly untouched: readonly string[] }) {
  const { locale } = useLanguage();
  const words = askTexts[locale].read;
  return (
    <>
      {untouched.length > 0 && <p class="help">{words.untouched(listOf(untouched, locale))}</p>}
      {problems.length === 0 ? (
        <p class="help">{words.noProblems}</p>
      ) : (
        <>
          <h4 class="minor">{words.problems(problems.length)}</h4>
          <ol class="doubts" id="return-problems">
            {problems.map((one, index) => (
              <li key={index}>
                <strong>{one.row === 0 ? words.whole(one.sheet) : words.place(one.sheet, listOf([one.row, ...(one.others ?? [])].map(String), locale), one.column)}</strong>
                {sentenceOf(one, locale)}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function sentenceOf({ code, args, cause }: ReturnProblem, locale: Locale): string {
  const own = code === null ? '' : (askTexts[locale].problems[code] as (...values: readonly (string | number)[]) => string)(...args);
  return own + (cause === null ? '' : errorSentence(cause, locale));
}
