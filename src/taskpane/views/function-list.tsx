import { catalogue } from '../../functions/catalogue';
import type { FunctionSpec } from '../../functions/spec';
import { locales } from '../../i18n/locale';
import { Back } from '../components/back';
import { FunctionGroup } from '../components/function-group';
import { useLanguage } from '../state/language';
import { stepOf, steps } from '../state/steps';
import { RepairFormulas } from './repair-formulas';
import { searchId } from './view-ids';

interface FunctionListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: FunctionSpec['id']) => void;
  readonly onBack: () => void;
  readonly backLabel: string;
}

/** All functions by step, narrowed by a search in both languages. */
export function FunctionList({ query, onQuery, onOpen, onBack, backLabel }: FunctionListProps) {
  const { texts } = useLanguage();
  const found = catalogue.filter((spec) => matches(spec, query));
  return (
    <main class="page">
      <Back label={backLabel} onClick={onBack} />
      <h2 class="title">{texts.list.title}</h2>
      <label class="field-label search-label" for={searchId}>
        {texts.list.search}
      </label>
      <input
        id={searchId}
        class="input"
        type="search"
        value={query}
        placeholder={texts.list.searchHint}
        autocomplete="off"
        onInput={({ currentTarget }) => { onQuery(currentTarget.value); }}
      />
      <p class="help search-count" role="status">
        {found.length === 0 ? texts.list.none(query) : texts.list.count(found.length)}
      </p>
      {steps.map((step) => {
        const functions = found.filter((spec) => stepOf(spec) === step);
        return functions.length > 0 && <FunctionGroup key={step} id={`list-${step}`} title={texts.steps[step].name} functions={functions} onOpen={onOpen} />;
      })}
      <RepairFormulas />
    </main>
  );
}

function matches({ id, description, answers, parameters }: FunctionSpec, query: string): boolean {
  const said = locales.flatMap((locale) => [description[locale], answers[locale], ...parameters.map(({ name }) => name[locale])]);
  const text = [id, ...said].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
