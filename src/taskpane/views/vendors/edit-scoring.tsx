import { useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { Scoring } from '../../../workbook/vendors/scoring';
import type { ScoringActions } from '../../state/vendors/use-scoring';
import { Typed } from './typed';

interface EditScoringProps {
  readonly words: VendorsTexts;
  readonly scoring: Scoring;
  /** Vendors of marks that no column is called. */
  readonly orphans: readonly string[];
  readonly actions: ScoringActions;
}

/** What can be changed besides marks: vendors and criteria are added and renamed. */
export function EditScoring({ words: { edit: words }, scoring, orphans, actions }: EditScoringProps) {
  const { vendors, criteria } = scoring;
  const [vendor, setVendor] = useState('');
  const [criterion, setCriterion] = useState('');
  const [dimension, setDimension] = useState('');
  const [isGate, setGate] = useState(false);
  const [target, setTarget] = useState('');
  const [name, setName] = useState('');
  const dimensions = [...new Set(criteria.map((one) => one.dimension))];
  const chosen = target === '' ? `v ${vendors[0] ?? ''}` : target;
  return (
    <details class="part">
      <summary class="part-title">{words.title}</summary>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (vendor.trim() === '') return;
        void actions.addVendor(vendor.trim());
        setVendor('');
      }}>
        <Typed id="add-vendor" label={words.addVendor} value={vendor} onInput={setVendor} />
        <div class="actions"><button class="button" aria-disabled={vendor.trim() === ''}>{words.add}</button></div>
      </form>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (criterion.trim() === '') return;
        void actions.addCriterion({ name: criterion.trim(), dimension: dimension === '' ? (dimensions[0] ?? '') : dimension, isGate });
        setCriterion('');
      }}>
        <Typed id="add-criterion" label={words.addCriterion} value={criterion} onInput={setCriterion} />
        <label class="field-label" for="add-dimension">{words.dimension}</label>
        <select id="add-dimension" class="input" value={dimension === '' ? dimensions[0] : dimension} onChange={({ currentTarget }) => { setDimension(currentTarget.value); }}>
          {dimensions.map((one) => <option key={one} value={one}>{one}</option>)}
        </select>
        <label class="choice"><input type="checkbox" checked={isGate} onChange={({ currentTarget }) => { setGate(currentTarget.checked); }} /> {words.isGate}</label>
        <div class="actions"><button class="button" aria-disabled={criterion.trim() === ''}>{words.add}</button></div>
      </form>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        const key = chosen.slice(2);
        void (chosen.startsWith('v ') ? actions.renameVendor(key, name.trim()) : actions.renameCriterion(key, name.trim()));
        setName('');
        setTarget('');
      }}>
        <div class="field">
          <label class="field-label" for="rename-what">{words.renameWhat}</label>
          <select id="rename-what" class="input" value={chosen} onChange={({ currentTarget }) => { setTarget(currentTarget.value); }}>
            <optgroup label={words.vendorsGroup}>{[...vendors, ...orphans].map((one) => <option key={one} value={`v ${one}`}>{one}</option>)}</optgroup>
            <optgroup label={words.criteriaGroup}>{criteria.map((one) => <option key={one.key} value={`c ${one.key}`}>{one.name}</option>)}</optgroup>
          </select>
        </div>
        <Typed id="rename-name" label={words.newName} value={name} onInput={setName} />
        <div class="actions"><button class="button" aria-disabled={name.trim() === ''}>{words.rename}</button></div>
      </form>
      <p class="help">{words.remove}</p>
    </details>
  );
}
