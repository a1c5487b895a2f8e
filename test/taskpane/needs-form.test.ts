import { scenarioBook } from '../../src/data/scenarios';
import type { FieldId } from '../../src/domain/needs/scenario';
import { filledNeeds, formOf, type Typed } from '../../src/taskpane/state/needs-form';

function scenario(id: string) {
  const found = scenarioBook.scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

const social = scenario('social_1v1');
const held = { dau: 50_000, sessions: 2, minutes: 8, days: 30, participants: 2, publishers: 2, audience: 0, picture: '640x360', recording_share: 0, phase: 'steady', peak_share: 0.2, burst: 1.25, 'region.CN': 0.7, 'region.SEA': 0.3, latency_ms: 300 };
const form = (typed: Typed = {}, before?: Readonly<Record<string, string | number>>) => formOf(social, before, typed);
const filled = (typed: Typed, before?: Readonly<Record<string, string | number>>) => new Map(filledNeeds(social, form(typed, before), scenarioBook.sources).needs.map((need) => [need.id, need]));

describe('formOf', () => {
  it('begins with the defaults of the scenario, all users in China, and no limit', () => {
    const { fields, values, regions, isComplete } = form();
    expect([fields.get('dau')?.text, fields.get('peak_share')?.text, fields.get('region.CN')?.text, fields.get('latency_ms')?.text]).toEqual(['50000', '18', '100', '']);
    expect(values).toMatchObject({ dau: 50_000, peak_share: 0.18, 'region.CN': 1 });
    expect([regions, isComplete, fields.get('dau')?.from]).toEqual([['CN'], true, 'default']);
  });

  it('asks about the audience only where there is one, about a percentile only where latency is limited, about calls only in customer service', () => {
    const few = form().fields;
    expect((['audience_picture', 'audience_mode', 'recording_item', 'latency_percentile', 'calls_hour'] as const).filter((id) => few.has(id))).toEqual([]);
    const many = form({ audience: '10', recording_share: '50', latency_ms: '200' }).fields;
    expect((['audience_picture', 'audience_mode', 'recording_item', 'latency_percentile'] as const).every((id) => many.has(id))).toBe(true);
    expect(formOf(scenario('smart_cs'), undefined, {})).toMatchObject({ agents: 28, isComplete: true });
  });

  it('shows what the workbook holds, and over it what was typed', () => {
    const { fields, values, regions } = form({ minutes: '9', dau: '50000' }, held);
    expect([fields.get('minutes')?.from, fields.get('dau')?.from, fields.get('sessions')?.from]).toEqual(['typed', 'workbook', 'workbook']);
    expect(values).toMatchObject({ minutes: 9, peak_share: 0.2, latency_ms: 300 });
    expect(regions).toEqual(['CN', 'SEA']);
  });

  it('is not complete while a field is wrong, regions are not all users, or more send than are there', () => {
    expect(form({ dau: 'many' })).toMatchObject({ isComplete: false });
    expect(form({ 'region.SEA': '20' })).toMatchObject({ isComplete: false, regionSum: 1.2 });
    expect(form({ publishers: '3' }).fields.get('publishers')?.problem).toEqual({ problem: 'above', bound: 2 });
    expect(form({}, { ...held, dau: '#REF!' }).fields.get('dau')?.problem).toEqual({ problem: 'not_a_number' });
  });
});

describe('filledNeeds', () => {
  it('marks defaults as assumed or sourced with their page, and what was typed as ours', () => {
    const needs = filled({ dau: '60000', latency_ms: '300' });
    expect(needs.get('dau')).toEqual({ id: 'dau', value: 60_000, basis: 'ours', source: '', isChanged: true });
    expect(needs.get('sessions')).toMatchObject({ basis: 'assumed', source: '', isChanged: false });
    expect(needs.get('picture')).toMatchObject({ basis: 'sourced', source: expect.stringContaining('https://github.com/tencentyun/') as string });
    // 300 ms is usual, but that it is a limit is the buyer's own word.
    expect(needs.get('latency_ms')).toMatchObject({ basis: 'ours', isChanged: true });
  });

  it('says that a limit was taken away', () => {
    expect(filled({ latency_ms: '' }, held).get('latency_ms')).toMatchObject({ value: null, isChanged: true });
  });

  it('changes the agents only where calls, handling time or level were typed', () => {
    const agents = (typed: Typed) => filledNeeds(scenario('smart_cs'), formOf(scenario('smart_cs'), undefined, typed), scenarioBook.sources).agents;
    expect(agents({ dau: '1' })).toEqual({ count: 28, isChanged: false });
    // The published case: 27 agents answer 78.22 % in time.
    expect(agents({ service_level: '78' })).toEqual({ count: 27, isChanged: true });
  });

  it('gives every field that the form shows', () => {
    const shown: readonly FieldId[] = [...form({}, held).fields.keys()];
    expect([...filled({}, held).keys()]).toEqual(shown);
  });
});
