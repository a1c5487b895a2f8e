import { kindOf } from '../../domain/needs/fields';
import type { ComputedId, FieldId } from '../../domain/needs/scenario';
import type { RegionWord } from '../../domain/words/regions';
import type { NeedsTexts } from '../../i18n/needs/texts';
import { type CellLook, formulaCell, number, type PlannedCell, type PlannedRow, text } from '../quote-workbook/plan';
import { type FilledNeed, type FilledNeeds, needId } from './filled-needs';
import { computedFormulas, type NeedColumns, needReference } from './need-formulas';

/** A row of the table RtcNeeds that is planned. */
export interface NeedRow {
  /** As the workbook calls it. */
  readonly id: string;
  readonly label: string;
  /** In the order of the table's columns. */
  readonly cells: PlannedRow;
  /** Whether a row that is there takes this value. */
  readonly isChanged: boolean;
}

type NeedUse = keyof NeedsTexts['usedFor'];

const uses: Readonly<Partial<Record<FieldId | ComputedId, NeedUse>>> = {
  phase: 'pricing',
  ...uniform('capacity', ['peak_share', 'burst', 'average_users', 'peak_users', 'traffic_gb']),
  ...uniform('gate', ['latency_ms', 'latency_percentile', 'min_picture', 'sampling_hz', 'min_peak']),
  ...uniform('staffing', ['calls_hour', 'aht_s', 'service_level', 'answer_s', 'erlangs', 'agents', 'service_level_reached']),
};

function uniform(use: NeedUse, ids: readonly (FieldId | ComputedId)[]): Partial<Record<FieldId | ComputedId, NeedUse>> {
  return Object.fromEntries(ids.map((id) => [id, use]));
}

const computedLooks: Readonly<Record<ComputedId, CellLook>> = { minutes_month: 'units', room_minutes: 'units', average_users: 'units', peak_users: 'units', traffic_gb: 'units', erlangs: 'money', agents: 'quantity', service_level_reached: 'share' };

/**
 * The rows that a scenario has in RtcNeeds: what was filled in, and what follows. A limit that is none has no row,
 * unless there is one: then its value is emptied.
 * @param columns - the names of the table's columns, which formulas refer to
 */
export function needRows(words: NeedsTexts, { scenario, needs, agents }: FilledNeeds, columns: NeedColumns): readonly NeedRow[] {
  const row = (id: FieldId | ComputedId, value: PlannedCell, basis: string, source = '', isChanged = false): NeedRow => {
    const label = needLabel(id, words);
    const isLimit = uses[id] === 'gate';
    return {
      id: needId(scenario, id),
      label,
      isChanged,
      cells: [
        text(needId(scenario, id)),
        text(words.sheet.need(scenarioName(scenario, words), label)),
        value,
        text(unitOf(id, words)),
        text(isLimit ? words.sheet.yes : words.sheet.no, 'input'),
        text(words.usedFor[uses[id] ?? 'usage']),
        text(basis, 'input'),
        text(source, 'hint'),
      ],
    };
  };
  const formulas = computedFormulas(needReference(scenario, columns));
  const computed = (id: Exclude<ComputedId, 'agents'>): NeedRow => row(id, formulaCell(formulas[id], computedLooks[id]), words.basis.computed);
  return [
    ...needs.map((need) => row(need.id, valueCell(need, words), words.basis[need.basis], need.source, need.isChanged)),
    ...(['minutes_month', 'room_minutes', 'average_users', 'peak_users', 'traffic_gb'] as const).map(computed),
    ...(agents === undefined ? [] : [computed('erlangs'), row('agents', number(agents.count, 'quantity'), words.basis.computed, '', agents.isChanged), computed('service_level_reached')]),
  ];
}

/** What a need is called. */
export function needLabel(id: FieldId | ComputedId, { fields, form, regions }: NeedsTexts): string {
  return id.startsWith('region.') ? form.region(regions[id.slice('region.'.length) as RegionWord]) : fields[id as keyof NeedsTexts['fields']];
}

/** What a scenario is called; one that this version does not know keeps its id. */
export function scenarioName(scenario: string, { scenarios }: NeedsTexts): string {
  return scenario in scenarios ? scenarios[scenario as keyof NeedsTexts['scenarios']] : scenario;
}

function unitOf(id: FieldId | ComputedId, { units }: NeedsTexts): string {
  const isShare = id === 'service_level_reached' || (!(id in computedLooks) && kindOf(id as FieldId).kind === 'share');
  return isShare ? units.share : id in units ? units[id as keyof NeedsTexts['units']] : '';
}

function valueCell({ id, value }: FilledNeed, words: NeedsTexts): PlannedCell {
  const { kind } = kindOf(id);
  if (value === null) return { text: '', look: 'input' };
  if (typeof value === 'string') return text(wordOf(id, value, words), 'input');
  return number(value, kind === 'share' ? 'input share' : Number.isInteger(value) ? 'quantity' : 'input');
}

/** A choice is written in the workbook's language, but for what functions read. */
function wordOf(id: FieldId, value: string, { choices }: NeedsTexts): string {
  return id !== 'recording_item' && kindOf(id).kind === 'choice' && value in choices ? choices[value as keyof NeedsTexts['choices']] : value;
}
