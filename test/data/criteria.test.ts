import Ajv2020 from 'ajv/dist/2020';
import criteria from '../../src/data/criteria.json';
import { criteriaBook } from '../../src/data/criteria';
import criteriaSchema from '../../src/data/schema/criteria.schema.json';
import { dimensions } from '../../src/domain/scoring/criterion';
import { markOf } from '../../src/domain/scoring/value-function';

describe('criteria.json', () => {
  it('holds against its schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(criteriaSchema);
    expect(validate(criteria) ? [] : validate.errors).toEqual([]);
  });

  it('has weights of 100 in all, and looks at every dimension', () => {
    expect(criteriaBook.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect([...new Set(criteriaBook.criteria.map(({ dimension }) => dimension))]).toEqual([...dimensions]);
  });

  it('has no id twice, and names only sources that are there, and all of them', () => {
    const ids = [...criteriaBook.criteria, ...criteriaBook.gates].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(criteriaBook.criteria.flatMap(({ source }) => source ?? []))].sort()).toEqual(Object.keys(criteriaBook.sources).sort());
  });

  it.each(criteriaBook.criteria.filter(({ better }) => better !== undefined))('measures $id so that each anchor earns its mark', ({ anchors, better }) => {
    const numbers = anchors.map(Number);
    expect(numbers.map((anchor) => markOf(numbers, anchor))).toEqual([1, 2, 3, 4, 5]);
    expect(better).toBe((numbers[0] ?? 0) > (numbers[4] ?? 0) ? 'lower' : 'higher');
  });
});
