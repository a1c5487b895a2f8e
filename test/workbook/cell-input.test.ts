import fc from 'fast-check';
import { textInput } from '../../src/workbook/quote-workbook/cell-input';
import { cellInput } from '../../src/workbench/office-host/cell-input';

describe('text that is written into a cell', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-cut', '@home', "'quoted", '2026-11-24', '12', '5%', '1/2', '1000min', 'TRUE', 'Nov 24', '3-5', '1e5', '1.5E-3', '(5)', '¥28', '$0.99', '１２', '3月5日', '2026年3月'])('keeps %s from being read as something else', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each(['640x360', '5*640x360', '1280x720 + 2*320x180', 'HD:AUDIENCE', '声网两年', 'Shengwang, 2 years', 'RECORDING:HD'])('leaves %s as it is', (text) => {
    expect(textInput(text)).toBe(text);
  });

  it('is read back as the same text, whatever it is', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(cellInput(textInput(text), 'General')).toEqual({ kind: 'value', value: text });
    }));
  });
});
