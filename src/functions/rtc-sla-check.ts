import { checkPromise, readPromise, readStatistic, sampleOf } from '../domain/contract/sla-check';
import { slaNote } from '../i18n/sla-notes';
import { inArgument, placed, type Run, single, textIn } from './cells';
import { headersOf, language } from './language';
import { requiredText } from './one-cell';

export const run: Run = {
  arguments: ['samples', 'promise', 'statistic'],
  answer: (args) => {
    const { samples = null, statistic: asked = null } = args;
    const words = requiredText(args, 'promise');
    const promise = readPromise(words);
    const word = textIn(single(asked, 'statistic'), 'statistic');
    const statistic = word === '' ? (promise.better === 'lower' ? 95 : 'mean') : readStatistic(word);
    const values = (samples ?? []).flatMap((row, index) => row.map((cell) => placed({ row: index + 1 }, () => inArgument(cell, 'samples', (one) => sampleOf(one, promise)))));
    const check = checkPromise(values, promise, statistic);
    return [headersOf('slaCheck'), [check.measured, words, check.shareOutside, check.samples, check.isKept ? 'pass' : 'fail', slaNote(check, language)]];
  },
};
