import { spec as rtcCost } from './rtc-cost';
import { spec as rtcMinutes } from './rtc-minutes';
import { spec as rtcP95 } from './rtc-p95';
import { spec as rtcPeak } from './rtc-peak';
import { spec as rtcRate } from './rtc-rate';
import { spec as rtcRates } from './rtc-rates';
import { spec as rtcTier } from './rtc-tier';
import { spec as rtcTraffic } from './rtc-traffic';
import type { FunctionSpec } from './spec';

/** All functions, in the order in which lists show them: functions.json, README and the pane's help are made from these. */
export const catalogue: readonly FunctionSpec[] = [rtcMinutes, rtcPeak, rtcTraffic, rtcTier, rtcRates, rtcRate, rtcCost, rtcP95];
