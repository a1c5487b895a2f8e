import type { LeverId } from '../../../domain/negotiation/levers';
import type { Locale } from '../../locale';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Rows of RtcWalkAway, in their order. */
export const walkAwayRows = ['budget', 'target', 'now', 'alternative', 'switching', 'score', 'walkAway'] as const;

/** A row of RtcWalkAway. */
export type WalkAwayRow = (typeof walkAwayRows)[number];

interface SheetHead {
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
}

/** A cell's label, and what stands behind it in grey. */
type Labelled = readonly [label: string, hint: string];

/** The words that negotiating writes into sheets. */
export interface NegotiateSheetTexts {
  readonly offer: string;
  /** What a lever is called, and what its number means. */
  readonly levers: Readonly<Record<LeverId, Labelled>>;
  readonly walkAway: SheetHead & {
    readonly columns: readonly string[];
    readonly items: Readonly<Record<WalkAwayRow, string>>;
    readonly basis: Readonly<Record<'budget' | 'target' | 'nowBelow' | 'nowAbove' | 'noAlternative' | 'switching' | 'switchingUnsaid' | 'noScores' | 'walkAway', string>>;
    readonly score: readonly [own: string, other: string, weight: string];
    readonly targets: string;
    readonly targetsHint: string;
    readonly targetColumns: readonly string[];
    readonly outOfReach: string;
  };
  readonly sheet: SheetHead & {
    readonly step: Labelled;
    readonly deviation: Labelled;
    readonly ranked: string;
    readonly meaning: string;
    readonly risk: string;
    readonly longer: string;
    readonly rows: Readonly<Record<'term' | 'discount' | 'shortTerm' | 'shortDiscount' | 'exitMonth' | 'exitChance' | 'saved' | 'lost' | 'breakEven', Labelled>>;
    readonly verdicts: Readonly<Record<'never' | 'always' | 'unsaid' | 'pays' | 'risky', string>>;
    readonly extras: string;
    readonly extraRows: Readonly<Record<'freeMinutes' | 'freeWorth' | 'from' | 'to' | 'upgradeWorth' | 'prepaid' | 'prepayOff' | 'prepayWorth' | 'prepayLeast', Labelled>>;
    readonly months: string;
    readonly shortMonths: string;
    readonly chart: string;
    readonly exit: string;
    readonly month: string;
  };
}

/** The words of the sheets for negotiating, by language. */
export const negotiateSheetTexts: Readonly<Record<Locale, NegotiateSheetTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
