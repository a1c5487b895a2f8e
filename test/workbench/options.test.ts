import { optionsFrom, queryOf } from '../../src/workbench/options';
import { isSetSupported } from '../../src/workbench/pane/requirement-sets';

describe('optionsFrom', () => {
  it('takes the browser’s language where the address names none', () => {
    expect(optionsFrom('', 'zh-HK')).toEqual({ language: 'zh-CN', blanks: 'null', book: 'sample', excelApi: '1.9' });
    expect(optionsFrom('', 'de')).toEqual({ language: 'en-US', blanks: 'null', book: 'sample', excelApi: '1.9' });
  });

  it('reads back what queryOf wrote', () => {
    const options = { language: 'en-US', blanks: 'zero', book: 'empty', excelApi: '1.14' } as const;
    expect(optionsFrom(queryOf(options), 'zh-CN')).toEqual(options);
  });
});

describe('isSetSupported', () => {
  it.each([
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.1', true],
    ['ExcelApi', '1.10', false],
    ['ExcelApi', '2.0', false],
    ['SharedRuntime', '1.1', true],
    ['SharedRuntime', '1.2', false],
    ['RibbonApi', '1.1', false],
  ])('on the floor %s %s is %s', (name, version, expected) => {
    expect(isSetSupported('1.9', name, version)).toBe(expected);
  });

  it('answers for newer sets where asked to', () => {
    expect(isSetSupported('1.14', 'ExcelApi', '1.10')).toBe(true);
  });
});
