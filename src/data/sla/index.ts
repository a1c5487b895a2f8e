import { shareOfPercent } from '../../domain/contract/percent';
import type { CreditLadder } from '../../domain/contract/sla-credit';
import published from './ladders.json';

interface PublishedLadder {
  readonly id: string;
  readonly confidence: string;
  readonly steps?: readonly { readonly below: number; readonly credit: number }[];
  readonly linear?: { readonly below: number; readonly from: number; readonly perPoint: number; readonly most: number };
}

/** Published ladders of service credits by `vendor` or `vendor:plan`, those that are known at second hand only left out. */
export const creditLadders: ReadonlyMap<string, CreditLadder> = new Map(
  (published.ladders as readonly PublishedLadder[]).flatMap(({ id, confidence, steps = [], linear }) => (confidence === 'secondary' ? [] : [[id, linear === undefined ? stepped(steps) : straight(linear)] as const])),
);

function stepped(steps: NonNullable<PublishedLadder['steps']>): CreditLadder {
  return { better: 'higher', steps: steps.map(({ below, credit }) => ({ bound: shareOfPercent(below), credit: shareOfPercent(credit) })) };
}

/** A percentage point is a hundredth of the measured share. */
function straight({ below, from, perPoint, most }: NonNullable<PublishedLadder['linear']>): CreditLadder {
  return { below: shareOfPercent(below), from: shareOfPercent(from), slope: perPoint, most: shareOfPercent(most) };
}
