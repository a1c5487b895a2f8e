interface SelectFieldProps<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  /** How an option is called; not said: as it is. */
  readonly nameOf?: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

/** One of several, with its label. */
export function SelectField<Option extends string>({ id, label, value, options, nameOf = String, onChoose }: SelectFieldProps<Option>) {
  return (
    <div class="field">
      <label class="field-label" for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={({ currentTarget }) => { onChoose(currentTarget.value as Option); }}>
        {options.map((one) => <option key={one} value={one}>{nameOf(one)}</option>)}
      </select>
    </div>
  );
}
