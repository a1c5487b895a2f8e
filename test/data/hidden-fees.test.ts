import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import facts from '../../src/data/hidden-fees.json';
import schema from '../../src/data/schema/hidden-fees.schema.json';
import { vocabulary } from '../../src/functions/words';

describe('hidden-fees.json', () => {
  it('holds against its schema', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    expect(validate(facts) ? [] : validate.errors).toEqual([]);
  });

  it('names items that a Rates row may say, each once', () => {
    const items = facts.fees.map(({ item }) => item);
    expect(items.map((item) => vocabulary.items.find(item))).toEqual(items);
    expect(new Set(items).size).toBe(items.length);
  });

  it('names only sources that are there, and all of them', () => {
    const named = new Set(facts.fees.flatMap(({ prices }) => prices.map(({ source }) => source)));
    expect([...named].sort()).toEqual(Object.keys(facts.sources).sort());
  });
});
