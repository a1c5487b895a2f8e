import type { FunctionSpec } from '../../functions/spec';
import { useLanguage } from '../state/language';
import { openerOf } from '../views/view-ids';

interface FunctionGroupProps {
  readonly id: string;
  readonly title: string;
  readonly functions: readonly FunctionSpec[];
  readonly onOpen: (id: FunctionSpec['id']) => void;
}

/** Functions under a heading, each with what it answers. */
export function FunctionGroup({ id, title, functions, onOpen }: FunctionGroupProps) {
  const { locale } = useLanguage();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class="subtitle">
        {title}
      </h3>
      <ul class="functions">
        {functions.map((spec) => (
          <li key={spec.id}>
            <button id={openerOf(spec.id)} class="function-button" type="button" onClick={() => { onOpen(spec.id); }}>
              <span class="function-name">{spec.id}</span>
              <span class="help">{spec.description[locale]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
