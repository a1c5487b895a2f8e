import { DomainError } from '../../src/domain/errors';
import { errorSentence } from '../../src/i18n/errors';

describe('errorSentence', () => {
  it('quotes the beginning of what is too long to be read', () => {
    expect(errorSentence(new DomainError('not_a_number', { text: '9'.repeat(32_767) }), 'en-US')).toBe(`"${'9'.repeat(400)}…" is not a number. Write a plain number, for example 120000.`);
  });

  it.each([
    ['en-US', '(empty) is no unit. Write for example 1000min, min, GB, seat, month, once or %.'],
    ['zh-CN', '（空）不是可识别的单位。可写 1000min、千分钟、min、GB、席、月、一次性或 %。'],
  ] as const)('says of nothing that it is empty: %s', (locale, sentence) => {
    expect(errorSentence(new DomainError('unit_not_understood', { unit: '' }), locale)).toBe(sentence);
  });

  it('leaves what a cell says as it is, braces and brackets included', () => {
    expect(errorSentence(new DomainError('not_a_number', { text: '{offer}[{x}] $&' }), 'en-US')).toContain('"{offer}[{x}] $&"');
  });
});
