import type { Injector } from '@univerjs/core';
import { type Engine, IRenderManagerService } from '@univerjs/engine-render';

/** Longest time for which a workbook that is slow to calculate isn't shown, in milliseconds. */
const patience = 2000;

/** Keeps Univer from drawing a workbook that it opens, again and again while it calculates: a frame of a screenful of cells takes it up to a fifth of a second. */
export class Curtain {
  private readonly engines = new Set<Engine>();
  private readonly opening;

  constructor(injector: Injector) {
    this.opening = injector.get(IRenderManagerService).created$.subscribe(({ engine }) => {
      engine.renderEvenInBackground = false;
      this.engines.add(engine);
    });
    setTimeout(() => void this.raise(), patience);
  }

  /** Resolves when what is behind it has been drawn. */
  async raise(): Promise<void> {
    this.opening.unsubscribe();
    for (const engine of this.engines) engine.renderEvenInBackground = true;
    this.engines.clear();
    // Univer's next frame was asked for before this one. A page in the background has no frames.
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
