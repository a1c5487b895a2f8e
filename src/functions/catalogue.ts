import { spec as rtcAudit } from './texts/rtc-audit';
import { spec as rtcBill } from './texts/rtc-bill';
import { spec as rtcCashflow } from './texts/rtc-cashflow';
import { spec as rtcCliffs } from './texts/rtc-cliffs';
import { spec as rtcCost } from './texts/rtc-cost';
import { spec as rtcExitCost } from './texts/rtc-exit-cost';
import { spec as rtcMeter } from './texts/rtc-meter';
import { spec as rtcMeterLog } from './texts/rtc-meter-log';
import { spec as rtcMeters } from './texts/rtc-meters';
import { spec as rtcMinutes } from './texts/rtc-minutes';
import { spec as rtcP95 } from './texts/rtc-p95';
import { spec as rtcPeak } from './texts/rtc-peak';
import { spec as rtcRate } from './texts/rtc-rate';
import { spec as rtcRates } from './texts/rtc-rates';
import { spec as rtcTco } from './texts/rtc-tco';
import { spec as rtcTier } from './texts/rtc-tier';
import { spec as rtcTraffic } from './texts/rtc-traffic';
import { spec as rtcScore } from './texts/rtc-score';
import { spec as rtcRank } from './texts/rtc-rank';
import { spec as rtcAhp } from './texts/rtc-ahp';
import { spec as rtcAhpCr } from './texts/rtc-ahp-cr';
import { spec as rtcFlip } from './texts/rtc-flip';
import { spec as rtcSmaa } from './texts/rtc-smaa';
import { spec as rtcPriceScore } from './texts/rtc-price-score';
import { spec as rtcPremium } from './texts/rtc-premium';
import type { FunctionSpec } from './spec';

/** All functions, in the order in which lists show them: functions.json, README and the pane's help are made from these. */
export const catalogue: readonly FunctionSpec[] = [rtcMinutes, rtcPeak, rtcTraffic, rtcMeter, rtcMeterLog, rtcMeters, rtcCliffs, rtcTier, rtcRates, rtcRate, rtcCost, rtcBill, rtcTco, rtcCashflow, rtcExitCost, rtcAudit, rtcP95, rtcScore, rtcRank, rtcAhp, rtcAhpCr, rtcFlip, rtcSmaa, rtcPriceScore, rtcPremium];
