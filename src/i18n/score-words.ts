import type { Locale } from './locale';

/** Words that stand where a number would have no meaning: no weight flips, no price wins, none loses. */
export const scoreWords: Readonly<Record<Locale, Readonly<Record<'never' | 'always', string>>>> = {
  'en-US': { never: 'never', always: 'any price' },
  'zh-CN': { never: '不会', always: '任何价格' },
};
