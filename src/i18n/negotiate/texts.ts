import type { LeverId } from '../../domain/negotiation/levers';
import type { TalkPoint } from '../../domain/negotiation/talk-points';
import type { Locale } from '../locale';
import type { WalkAwayRow } from './sheets/texts';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

type Point<Kind extends TalkPoint['kind']> = Extract<TalkPoint, { kind: Kind }>;

/** How numbers are written in the language of a talk sheet. */
export interface TalkNumbers {
  readonly money: (amount: number) => string;
  readonly share: (share: number) => string;
  readonly count: (count: number) => string;
  readonly price: (price: number) => string;
}

/** The words of negotiating in the pane, and of the talk sheets that it writes. */
export interface NegotiateTexts {
  readonly title: string;
  readonly about: string;
  readonly noExcel: string;
  readonly reading: string;
  readonly noQuotes: string;
  readonly offer: string;
  readonly levers: {
    readonly title: string;
    readonly help: (step: string) => string;
    /** What to ask for, by lever: its value then. */
    readonly ask: Readonly<Record<LeverId, (value: string) => string>>;
    readonly saves: (money: string) => string;
    readonly nothing: string;
    readonly costs: (money: string) => string;
    readonly unpriced: (reason: string) => string;
    readonly button: string;
    readonly about: string;
  };
  readonly walkAway: {
    readonly title: string;
    readonly about: string;
    readonly budget: string;
    readonly budgetHelp: string;
    readonly target: string;
    readonly targetHelp: string;
    readonly notANumber: string;
    readonly button: string;
    readonly items: Readonly<Record<WalkAwayRow, string>>;
    readonly whose: (offer: string) => string;
    readonly above: (money: string) => string;
    readonly below: (money: string) => string;
    readonly budgetBinds: string;
  };
  readonly talk: {
    readonly title: string;
    readonly about: string;
    readonly language: string;
    readonly chinese: string;
    readonly english: string;
    readonly button: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly unpriced: string;
  };
  readonly done: {
    readonly working: string;
    readonly made: (sheet: string) => string;
    readonly turned: (sheet: string, offer: string) => string;
  };
  readonly sheet: {
    readonly name: string;
    readonly title: (offer: string) => string;
    readonly hint: (day: string) => string;
    readonly points: string;
    readonly asks: string;
    readonly ask: (ask: string, money: string) => string;
    readonly closing: string;
    readonly rival: (point: Point<'rival'>, months: number, numbers: TalkNumbers) => readonly [claim: string, numbers: string];
    readonly fees: (point: Point<'fees'>, numbers: TalkNumbers) => readonly [string, string];
    readonly list: (point: Point<'list'>, numbers: TalkNumbers) => readonly [string, string];
    readonly exit: (point: Point<'exit'>, numbers: TalkNumbers) => readonly [string, string];
    readonly volume: (point: Point<'volume'>, months: number, numbers: TalkNumbers) => readonly [string, string];
    readonly lever: (ask: string, saving: string) => readonly [string, string];
    readonly fee: (words: string, money: string) => string;
  };
}

/** The words of negotiating by language. */
export const negotiateTexts: Readonly<Record<Locale, NegotiateTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
