/** Turns numbers that fast-check gives, and shrinks, into choices: 0 is always the simplest, and where numbers end all further choices are. */
export class Choices {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number % Math.max(1, count);
  }

  /** One of these. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Whether to, once in so many times. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }
}
