import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { creditShare } from '../../src/domain/contract/sla-credit';
import { creditLadders } from '../../src/data/sla';
import published from '../../src/data/sla/ladders.json';
import schema from '../../src/data/schema/sla-ladders.schema.json';

describe('ladders.json', () => {
  it('holds against its schema, no id twice', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    expect(validate(published) ? [] : validate.errors).toEqual([]);
    expect(new Set(published.ladders.map(({ id }) => id)).size).toBe(published.ladders.length);
  });

  it('gives formulas no ladder that is known at second hand only', () => {
    expect([...creditLadders.keys()]).toEqual(published.ladders.filter(({ confidence }) => confidence !== 'secondary').map(({ id }) => id));
    expect(creditLadders.has('zoom')).toBe(false);
  });

  it.each([...creditLadders])('%s earns nothing at 100 %%, and more the worse it gets', (_, ladder) => {
    const credits = [1, 0.9999, 0.9995, 0.999, 0.997, 0.99, 0.98, 0.95, 0.9, 0].map((measured) => creditShare(ladder, measured));
    expect(credits[0]).toBe(0);
    expect(credits[credits.length - 1]).toBeGreaterThan(0);
    expect(credits).toEqual([...credits].sort((a, b) => a - b));
  });
});
