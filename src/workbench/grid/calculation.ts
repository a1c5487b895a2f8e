import { ICommandService, type Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/presets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

type Session = FormulaCalculationSessionService['state'];

// Univer begins to calculate 100 ms after the last change; a change that needs no calculation is not told from one that does.
const nothingToCalculateAfter = 500;

/** Knows whether Univer has calculated everything that was written, by hand or by the add-in. */
export class Calculation {
  // Opening the workbook is the first change.
  private changes = 1;
  private covered = 0;
  private calculated = 0;
  private session = 0;
  private running = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly univer: FUniver,
    injector: Injector,
  ) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      // Univer writes the results of a calculation by the same mutation, but only locally: they need no calculation.
      const result = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (!result && dirty.get(command.id) !== undefined) this.changed();
    });
    injector.get(FormulaCalculationSessionService).state$.subscribe((session) => this.follow(session));
  }

  /** Calculates every formula anew. */
  restart(): void {
    this.changed();
    this.univer.getFormula().executeCalculation();
  }

  /** Resolves at once where nothing has changed since the last calculation, else when its results stand in the cells. */
  async settled(): Promise<void> {
    while (this.calculated < this.changes) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  private changed(): void {
    this.changes++;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      // Before the first calculation Univer takes its time to draw.
      if (!this.running && this.session > 0) this.finished(this.changes);
    }, nothingToCalculateAfter);
  }

  private follow({ id, started, stopped, completed, resultEmitted, resultApplied }: Session): void {
    if (id !== this.session) {
      this.session = id;
      this.covered = this.changes;
    }
    const ended = resultApplied && (stopped || completed || resultEmitted);
    this.running = started && !ended;
    // A calculation that was stopped is begun again with what came since.
    if (started && ended && !stopped) this.finished(this.covered);
  }

  private finished(covered: number): void {
    this.calculated = Math.max(this.calculated, covered);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
