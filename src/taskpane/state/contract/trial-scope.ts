import { planTrial, readHours } from '../../../domain/contract/trial-plan';
import { workbookTexts } from '../../../i18n/workbook/texts';
import { textOf } from '../../../domain/cells';
import type { ContractBook } from '../../../workbook/contract/contract-book';
import type { CountedRow } from '../../../workbook/contract/put-trial';
import { columnsOf } from '../../../workbook/needs/table-cells';
import type { PlannedPromise } from './trial-promise';

/** More combinations than anybody tests. */
export const mostCombinations = 300;
const usageWords = { 'zh-CN': workbookTexts['zh-CN'].usage.columns, 'en-US': workbookTexts['en-US'].usage.columns };
const regionPlace = 4;

/** What a trial varies, as it is typed. */
export interface TypedScope {
  readonly devices: string;
  readonly networks: string;
  readonly regions: string;
  readonly hours: string;
}

/** The regions that the usage names, each once. */
export function usageRegions({ usage = [] }: ContractBook): readonly string[] {
  const [header = [], ...rows] = usage;
  const at = columnsOf({ header: header.map(textOf) }, usageWords)[regionPlace] ?? -1;
  return [...new Set(rows.map((row) => textOf(row[at] ?? null).trim()))].filter((region) => region !== '');
}

/** Words as people list them. */
function listed(text: string): readonly string[] {
  return [...new Set(text.split(/[,，、;；\n]+/).map((part) => part.trim()).filter((part) => part !== ''))];
}

/** A plan, or why there is none. */
export type TypedPlan = { readonly rows: readonly CountedRow[]; readonly calls: { readonly rows: number; readonly each: number } } | { readonly problem: 'hours' | 'many' };

/** Calls over every combination for what is seen in calls, then for each region the probes of availability. @param probe - what probes */
export function typedPlan(promises: readonly PlannedPromise[], { devices, networks, regions, hours }: TypedScope, probe: string): TypedPlan {
  const spans = readHours(hours);
  if (spans === undefined) return { problem: 'hours' };
  const most = (isProbed: boolean): PlannedPromise | undefined => [...promises].filter((one) => one.isProbed === isProbed && one.needed !== null).sort((a, b) => (b.needed ?? 0) - (a.needed ?? 0))[0];
  const [called, probed] = [most(false), most(true)];
  const places = listed(regions);
  const calls = called?.needed == null ? [] : planTrial({ regions: places, devices: listed(devices), networks: listed(networks), hours: spans }, called.needed).map((row) => ({ ...row, metric: called.metric }));
  if (calls.length > mostCombinations) return { problem: 'many' };
  const probes = probed?.needed == null ? [] : planTrial({ regions: places, devices: [probe], networks: [], hours: [] }, probed.needed).map((row) => ({ ...row, metric: probed.metric }));
  return { rows: [...calls, ...probes], calls: { rows: calls.length, each: calls[0]?.calls ?? 0 } };
}
