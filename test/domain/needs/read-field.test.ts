import fc from 'fast-check';
import { inputs, kindOf, limits, serviceFields } from '../../../src/domain/needs/fields';
import { fieldText, readField } from '../../../src/domain/needs/read-field';

const share = { kind: 'share', most: 1 } as const;

describe('readField', () => {
  it.each([
    ['28', 0.28],
    ['28%', 0.28],
    ['99.9 ％', 0.999],
    ['100', 1],
    ['0', 0],
  ])('reads %s in a field of per cent', (text, value) => {
    expect(readField(text, share)).toEqual({ value });
  });

  it.each([
    ['100.1', share, { problem: 'above', bound: 1 }],
    ['-1', share, { problem: 'below', bound: 0 }],
    ['many', share, { problem: 'not_a_number' }],
    ['', share, { problem: 'missing' }],
    [' ', inputs.picture, { problem: 'missing' }],
    ['1.5', inputs.participants, { problem: 'not_whole' }],
    ['0', inputs.participants, { problem: 'below', bound: 1 }],
    ['32', inputs.days, { problem: 'above', bound: 31 }],
    ['soon', inputs.phase, { problem: 'not_a_choice' }],
    ['100', serviceFields.service_level, { problem: 'above', bound: 0.999 }],
    ['0', limits.latency_ms, { problem: 'below', bound: 1 }],
  ])('refuses %s where it does not fit', (text, kind, problem) => {
    expect(readField(text, kind)).toEqual(problem);
  });

  it('reads numbers as people write them', () => {
    expect(readField('12万', inputs.dau)).toEqual({ value: 120_000 });
    expect(readField('１００,０００', inputs.dau)).toEqual({ value: 100_000 });
  });
});

describe('kindOf', () => {
  it('knows every field, and takes a region for a share', () => {
    expect(kindOf('dau')).toBe(inputs.dau);
    expect(kindOf('latency_ms')).toBe(limits.latency_ms);
    expect(kindOf('aht_s')).toBe(serviceFields.aht_s);
    expect(kindOf('region.SEA')).toMatchObject({ kind: 'share' });
  });
});

describe('for any input', () => {
  it('a value that is shown is read as itself', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (parts) => expect(readField(fieldText(parts / 100_000, share), share)).toEqual({ value: parts / 100_000 })));
  });
});
