import { kindOf } from '../../domain/needs/fields';
import type { ComputedId, FieldId } from '../../domain/needs/scenario';
import type { RegionWord } from '../../domain/words/regions';
import type { NeedsTexts } from '../../i18n/needs/texts';
import { type CellLook, formulaCell, number, type PlannedCell, type PlannedRow, text } from '../quote-workbook/plan';
import { type FilledNeed, type FilledNeeds, needId } from './filled-needs';
import { computedFormulas, type NeedReferences } from './need-formulas';

/** A row of the table RtcNeeds or RtcDemand that is planned. */
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

const uses: Readonly<Partial<Record<FieldId | 'agents', NeedUse>>> = {
  phase: 'pricing',
  ...uniform('capacity', ['peak_share', 'burst']),
  ...uniform('gate', ['latency_ms', 'latency_percentile', 'min_picture', 'sampling_hz', 'min_peak']),
  ...uniform('staffing', ['calls_hour', 'aht_s', 'service_level', 'answer_s', 'agents']),
};

function uniform(use: NeedUse, ids: readonly (FieldId | 'agents')[]): Partial<Record<FieldId | 'agents', NeedUse>> {
  return Object.fromEntries(ids.map((id) => [id, use]));
}

const computedLooks: Readonly<Record<ComputedId, CellLook>> = { minutes_month: 'units', room_minutes: 'units', average_users: 'units', peak_users: 'units', traffic_gb: 'units', erlangs: 'money', service_level_reached: 'share' };

/**
 * The rows that a scenario has in RtcNeeds, each with the day on which its value is written. A limit that is none has no row, unless there is one: then its value is emptied.
 * The number of agents is chosen, not computed in the sheet: what it reaches is.
 */
export function needRows(words: NeedsTexts, { scenario, needs, agents }: FilledNeeds, today: number): readonly NeedRow[] {
  const row = (id: FieldId | 'agents', value: PlannedCell, basis: string, source: string, isChanged: boolean): NeedRow => {
    const label = needLabel(id, words);
    const use = uses[id] ?? 'usage';
    return {
      id: needId(scenario, id),
      label,
      isChanged,
      cells: [
        text(needId(scenario, id)),
        text(words.sheet.need(scenarioName(scenario, words), label)),
        value,
        text(unitOf(id, words)),
        text(use === 'gate' ? words.sheet.yes : words.sheet.no, 'input'),
        text(words.usedFor[use]),
        text(basis, 'input'),
        text(source, 'hint'),
        number(today, 'date'),
      ],
    };
  };
  return [
    ...needs.map((need) => row(need.id, valueCell(need, words), words.basis[need.basis], need.source, need.isChanged)),
    ...(agents === undefined ? [] : [row('agents', number(agents.count, 'quantity'), words.basis.computed, '', agents.isChanged)]),
  ];
}

/** The rows that a scenario has in RtcDemand: what follows from its needs, live. */
export function demandRows(words: NeedsTexts, { scenario, agents }: FilledNeeds, references: NeedReferences): readonly NeedRow[] {
  const formulas = computedFormulas(references);
  const ids: readonly ComputedId[] = ['minutes_month', 'room_minutes', 'average_users', 'peak_users', 'traffic_gb', ...(agents === undefined ? [] : (['erlangs', 'service_level_reached'] as const))];
  return ids.map((id): NeedRow => {
    const label = needLabel(id, words);
    return { id: needId(scenario, id), label, isChanged: false, cells: [text(needId(scenario, id)), text(words.sheet.need(scenarioName(scenario, words), label)), formulaCell(formulas[id], computedLooks[id]), text(unitOf(id, words))] };
  });
}

/** What a need is called. */
export function needLabel(id: FieldId | ComputedId | 'agents', { fields, form, regions }: NeedsTexts): string {
  return id.startsWith('region.') ? form.region(regions[id.slice('region.'.length) as RegionWord]) : fields[id as keyof NeedsTexts['fields']];
}

/** What a scenario is called; one that this version does not know keeps its id. */
export function scenarioName(scenario: string, { scenarios }: NeedsTexts): string {
  return scenario in scenarios ? scenarios[scenario as keyof NeedsTexts['scenarios']] : scenario;
}

function unitOf(id: FieldId | ComputedId | 'agents', { units }: NeedsTexts): string {
  const isShare = id === 'service_level_reached' || (!(id in units) && kindOf(id as FieldId).kind === 'share');
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
