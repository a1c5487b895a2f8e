import { type Run } from './cells';
import { run as rtcScore } from './rtc-score';
import { run as rtcRank } from './rtc-rank';
import { run as rtcAhp } from './rtc-ahp';
import { run as rtcAhpCr } from './rtc-ahp-cr';
import { run as rtcFlip } from './rtc-flip';
import { run as rtcSmaa } from './rtc-smaa';
import { run as rtcPriceScore } from './rtc-price-score';
import { run as rtcPremium } from './rtc-premium';
import { run as rtcAudit } from './rtc-audit';
import { run as rtcBill } from './rtc-bill';
import { run as rtcBreakeven } from './rtc-breakeven';
import { run as rtcCashflow } from './rtc-cashflow';
import { run as rtcCliffs } from './rtc-cliffs';
import { run as rtcCompare } from './rtc-compare';
import { run as rtcCost } from './rtc-cost';
import { run as rtcDowntime } from './rtc-downtime';
import { run as rtcExitCost } from './rtc-exit-cost';
import { run as rtcLevers } from './rtc-levers';
import { run as rtcFlags } from './rtc-flags';
import { run as rtcMeter } from './rtc-meter';
import { run as rtcMeterLog } from './rtc-meter-log';
import { run as rtcMeters } from './rtc-meters';
import { run as rtcMinutes } from './rtc-minutes';
import { run as rtcP95 } from './rtc-p95';
import { run as rtcPeak } from './rtc-peak';
import { run as rtcRate } from './rtc-rate';
import { run as rtcRates } from './rtc-rates';
import { run as rtcRisk } from './rtc-risk';
import { run as rtcTarget } from './rtc-target';
import { run as rtcSlaCheck } from './rtc-sla-check';
import { run as rtcSlaCredit } from './rtc-sla-credit';
import { run as rtcTco } from './rtc-tco';
import { run as rtcTier } from './rtc-tier';
import { run as rtcTraffic } from './rtc-traffic';
import { run as rtcTrap } from './rtc-trap';

/** What each function does; its texts stand in the catalogue. */
export const runs: Readonly<Record<string, Run>> = {
  RTC_MINUTES: rtcMinutes,
  RTC_PEAK: rtcPeak,
  RTC_TRAFFIC: rtcTraffic,
  RTC_METER: rtcMeter,
  RTC_METER_LOG: rtcMeterLog,
  RTC_METERS: rtcMeters,
  RTC_CLIFFS: rtcCliffs,
  RTC_TIER: rtcTier,
  RTC_RATES: rtcRates,
  RTC_RATE: rtcRate,
  RTC_COST: rtcCost,
  RTC_BILL: rtcBill,
  RTC_TCO: rtcTco,
  RTC_CASHFLOW: rtcCashflow,
  RTC_EXIT_COST: rtcExitCost,
  RTC_AUDIT: rtcAudit,
  RTC_COMPARE: rtcCompare,
  RTC_BREAKEVEN: rtcBreakeven,
  RTC_TARGET: rtcTarget,
  RTC_LEVERS: rtcLevers,
  RTC_RISK: rtcRisk,
  RTC_TRAP: rtcTrap,
  RTC_DOWNTIME: rtcDowntime,
  RTC_SLA_CREDIT: rtcSlaCredit,
  RTC_SLA_CHECK: rtcSlaCheck,
  RTC_FLAGS: rtcFlags,
  RTC_P95: rtcP95,
  RTC_SCORE: rtcScore,
  RTC_RANK: rtcRank,
  RTC_AHP: rtcAhp,
  RTC_AHP_CR: rtcAhpCr,
  RTC_FLIP: rtcFlip,
  RTC_SMAA: rtcSmaa,
  RTC_PRICE_SCORE: rtcPriceScore,
  RTC_PREMIUM: rtcPremium,
};
