import type { Injector } from '@univerjs/core';
import { IFormulaCurrentConfigService } from '@univerjs/engine-formula';

type Load = IFormulaCurrentConfigService['loadDirtyRangesAndExcludedCell'];

/**
 * Univer calculates what reads a spilled range once more after all else. In a calculation of every formula it forgets which
 * those are and calculates every formula twice; the second time is for what reads the spilled ranges alone.
 */
export function calculateOnce(injector: Injector): void {
  const service = injector.get(IFormulaCurrentConfigService);
  const load: Load = service.loadDirtyRangesAndExcludedCell.bind(service);
  service.loadDirtyRangesAndExcludedCell = (...args) => {
    load(...args);
    Object.assign(service, { _forceCalculate: false });
  };
}
