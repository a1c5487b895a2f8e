import { completed, principalWeights } from '../../../src/domain/scoring/ahp';
import { globalWeights } from '../../../src/domain/scoring/hierarchy';
import car from './car-purchase.json';

/** Weights from the comparisons above the diagonal, row by row. */
function weightsOf(names: readonly string[], upper: readonly number[]): ReadonlyMap<string, number> {
  let next = 0;
  const matrix = names.map((_, row) => names.map((__, column) => (column > row ? (upper[next++] ?? null) : column === row ? 1 : null)));
  const { weights } = principalWeights(completed(matrix));
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

describe(`A05: ${car.title}`, () => {
  const criteria = weightsOf(car.criteria.names, car.criteria.upper);
  const parts: Readonly<Record<string, ReadonlyMap<string, number>>> = { Cost: weightsOf(car.cost.names, car.cost.upper), Capacity: weightsOf(car.capacity.names, car.capacity.upper) };

  it('weighs the four criteria as published', () => {
    for (const [name, weight] of Object.entries(car.expected.criteria)) expect(Math.abs((criteria.get(name) ?? 0) - weight)).toBeLessThan(6e-4);
  });

  it('composes three levels to the published standing of the six cars', () => {
    const leaves = globalWeights([...criteria].map(([name, weight]) => ({ name, weight, parts: [...(parts[name] ?? [])].map(([part, own]) => ({ name: part, weight: own, parts: [] })) })));
    const byLeaf = new Map(Object.entries(car.upper).map(([leaf, upper]) => [leaf, weightsOf(car.alternatives, upper)]));
    for (const [name, standing] of Object.entries(car.expected.overall)) {
      const composed = [...leaves].reduce((sum, [leaf, weight]) => sum + weight * (byLeaf.get(leaf)?.get(name) ?? 0), 0);
      expect(Math.abs(composed - standing)).toBeLessThan(6e-4);
    }
  });
});
