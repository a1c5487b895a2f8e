import Ajv2020 from 'ajv/dist/2020';
import { answerOf } from '../../src/functions/answer';
import latency from '../../src/data/latency.json';
import { latencyFacts } from '../../src/data/latency';
import scenarios from '../../src/data/scenarios.json';
import { scenarioBook } from '../../src/data/scenarios';
import latencySchema from '../../src/data/schema/latency.schema.json';
import scenarioSchema from '../../src/data/schema/scenarios.schema.json';
import { kindOf } from '../../src/domain/needs/fields';
import { fieldText, readField } from '../../src/domain/needs/read-field';
import type { Default, FieldId } from '../../src/domain/needs/scenario';

const ajv = new Ajv2020({ allErrors: true });

/** Every default of a scenario under its need. */
const defaultsOf = ({ defaults, usualLimits, service }: (typeof scenarioBook.scenarios)[number]) => Object.entries({ ...defaults, ...usualLimits, ...service }) as [FieldId, Default][];

describe('scenarios.json', () => {
  it('holds against its schema', () => {
    const validate = ajv.compile(scenarioSchema);
    expect(validate(scenarios) ? [] : validate.errors).toEqual([]);
  });

  it('has the nine scenarios that are bought, and your own', () => {
    expect(scenarioBook.scenarios.map(({ id }) => id)).toEqual(['show_live', 'social_1v1', 'edu_1v1', 'edu_small', 'edu_big', 'smart_cs', 'voice_room', 'meeting', 'custom']);
    expect(scenarioBook.scenarios.filter(({ service }) => service !== undefined).map(({ id }) => id)).toEqual(['smart_cs']);
  });

  it('names only sources that are there, and all of them', () => {
    const named = new Set(scenarioBook.scenarios.flatMap((scenario) => defaultsOf(scenario).flatMap(([, { source }]) => source ?? [])));
    expect([...named].sort()).toEqual(Object.keys(scenarioBook.sources).sort());
  });

  describe.each(scenarioBook.scenarios)('$id', (scenario) => {
    it.each(defaultsOf(scenario))('may hold its %s', (id, { typical, low = typical, high = typical }) => {
      expect(readField(fieldText(typical, kindOf(id)), kindOf(id))).toEqual({ value: typical });
      if (typeof typical === 'number') expect([low, typical, high]).toEqual([low, typical, high].map(Number).sort((a, b) => a - b));
    });

    it('has pictures that the functions can read', () => {
      const { picture, audience_picture } = scenario.defaults;
      for (const text of [picture.typical, audience_picture.typical]) expect(answerOf('RTC_TRAFFIC', [1000, text])).toEqual([[expect.any(Number)]]);
    });

    it('has no more publishers than participants', () => {
      expect(Number(scenario.defaults.publishers.typical)).toBeLessThanOrEqual(Number(scenario.defaults.participants.typical));
    });
  });
});

describe('latency.json', () => {
  it('holds against its schema, and its planning figures rise', () => {
    const validate = ajv.compile(latencySchema);
    expect(validate(latency) ? [] : validate.errors).toEqual([]);
    const { points } = latencyFacts.planning;
    expect(points).toEqual([...points].sort((a, b) => a.km - b.km || a.ms - b.ms));
  });

  it('names only sources that are there', () => {
    const { planning, networkMedian, audienceLevels, sources } = latencyFacts;
    expect([planning, networkMedian, audienceLevels].map(({ source }) => source).sort()).toEqual(Object.keys(sources).sort());
  });
});
