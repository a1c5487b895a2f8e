import fc from 'fast-check';
import { agentsFor, erlangs, mostAgents, serviceLevel, waitingShare } from '../../../src/domain/needs/erlang-c';

// jonesthenet.com: 20,000 calls in a week of 80 hours, 330 s each, 80 % within 30 s -> 28 agents.
const load = { callsPerHour: 250, handlingSeconds: 330 };

describe('erlangs', () => {
  it('has 250 calls of 330 s keep 22.917 agents busy', () => {
    expect(erlangs(load)).toBeCloseTo(22.917, 3);
  });
});

describe('waitingShare', () => {
  it('lets all wait where there are no more agents than are busy', () => {
    expect(waitingShare(load, 22)).toBe(1);
    expect(waitingShare({ callsPerHour: 60, handlingSeconds: 60 }, 1)).toBe(1);
  });

  it('lets the busy share wait where there is one agent', () => {
    // M/M/1: whoever comes while the agent is busy waits. 30 calls x 60 s = 0.5 erlangs.
    expect(waitingShare({ callsPerHour: 30, handlingSeconds: 60 }, 1)).toBeCloseTo(0.5, 12);
  });
});

describe('serviceLevel', () => {
  it('answers 78.22 % in 30 s with 27 agents, and 85.69 % with 28', () => {
    expect(serviceLevel(load, 27, 30)).toBeCloseTo(0.7822, 4);
    expect(serviceLevel(load, 28, 30)).toBeCloseTo(0.8569, 4);
  });

  it('answers nobody where the queue grows for ever, and everybody where nobody calls', () => {
    expect(serviceLevel(load, 22, 30)).toBe(0);
    expect(serviceLevel({ callsPerHour: 0, handlingSeconds: 330 }, 0, 0)).toBe(1);
  });

  it('is a number for a centre of thousands, where factorials overflow', () => {
    expect(serviceLevel({ callsPerHour: 36_000, handlingSeconds: 330 }, 3400, 30)).toBeGreaterThan(0.9);
  });
});

describe('agentsFor', () => {
  it('asks for 28 agents for 80 % within 30 s', () => {
    expect(agentsFor(load, 0.8, 30)).toBe(28);
  });

  it('asks for no agent where nobody calls, and for nothing where the most are not enough', () => {
    expect(agentsFor({ callsPerHour: 0, handlingSeconds: 330 }, 0.8, 30)).toBe(0);
    expect(agentsFor({ callsPerHour: 3600 * mostAgents, handlingSeconds: 1 }, 0.8, 30)).toBeUndefined();
  });
});

describe('for any input', () => {
  const loads = fc.record({ callsPerHour: fc.double({ min: 0, max: 2000, noNaN: true }), handlingSeconds: fc.double({ min: 1, max: 1000, noNaN: true }) });
  const seconds = fc.double({ min: 0, max: 600, noNaN: true });

  it('one agent more never answers fewer in time', () => {
    fc.assert(fc.property(loads, fc.integer({ min: 0, max: 600 }), seconds, (some, agents, answer) => serviceLevel(some, agents + 1, answer) >= serviceLevel(some, agents, answer) - 1e-9));
  });

  it('the agents reach the wanted level, and one fewer would not', () => {
    fc.assert(
      fc.property(loads, fc.double({ min: 0.01, max: 0.99, noNaN: true }), seconds, (some, wanted, answer) => {
        const agents = agentsFor(some, wanted, answer) ?? mostAgents;
        expect(serviceLevel(some, agents, answer)).toBeGreaterThanOrEqual(wanted);
        if (agents > 0) expect(serviceLevel(some, agents - 1, answer)).toBeLessThan(wanted);
      }),
    );
  });
});
