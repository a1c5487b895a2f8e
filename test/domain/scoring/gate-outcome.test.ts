import { allGates, gateOutcome } from '../../../src/domain/scoring/gate-outcome';

describe('gateOutcome', () => {
  it.each([[199, 'pass'], [200, 'pass'], [200.1, 'fail']] as const)('of %d ms against at most 200 is %s', (measured, outcome) => {
    expect(gateOutcome({ limit: 200, better: 'lower' }, measured)).toBe(outcome);
  });

  it.each([[9999, 'fail'], [10_000, 'pass'], [10_001, 'pass']] as const)('of %d users against at least 10,000 is %s', (measured, outcome) => {
    expect(gateOutcome({ limit: 10_000, better: 'higher' }, measured)).toBe(outcome);
  });

  it('is what was judged, and unknown where nothing is known or a number meets no limit', () => {
    expect(gateOutcome({ limit: 200, better: 'lower' }, 'fail')).toBe('fail');
    expect(gateOutcome({ limit: 200, better: 'lower' }, null)).toBe('unknown');
    expect(gateOutcome({ limit: null, better: 'lower' }, 180)).toBe('unknown');
  });
});

describe('allGates', () => {
  it('fails by one, passes by all, and is unknown between', () => {
    expect(allGates(['pass', 'unknown', 'fail'])).toBe('fail');
    expect(allGates(['pass', 'unknown'])).toBe('unknown');
    expect(allGates(['pass', 'pass'])).toBe('pass');
    expect(allGates([])).toBe('pass');
  });
});
