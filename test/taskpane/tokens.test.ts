import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dimensionColours } from '../../src/workbook/vendors/ranking-sheet';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const folder = path.join(__dirname, '../../src/taskpane/styles');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const light = webLightTheme as unknown as Readonly<Record<string, string | number>>;
const dark = webDarkTheme as unknown as Readonly<Record<string, string | number>>;

const declared = [...read('tokens.css').matchAll(/--(\w+): (.+);/g)].map(([, name = '', value = '']) => [name, value] as const);

describe('tokens.css', () => {
  it.each(declared)("%s has Fluent's light and dark value", (name, value) => {
    expect(light).toHaveProperty(name);
    const expected = light[name] === dark[name] ? String(light[name]) : `light-dark(${light[name]}, ${dark[name]})`;
    expect(value).toBe(expected);
  });

  it('declares what the other styles use, and no more', () => {
    const styles = ['base.css', 'controls.css', 'views.css'].map(read).join('\n');
    const used = new Set([...styles.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(declared.map(([name]) => name).sort());
  });
});

describe("the dimensions' colours", () => {
  it("are in the sheet's chart what they are in the pane's bars", () => {
    const value = new Map(declared);
    const css = read('figures.css');
    const bars = dimensionColours.map((_colour, index) => {
      const token = new RegExp(`\\.bar-part-${index + 1}[^{]*\\{\\s*fill: var\\(--(\\w+)\\)`).exec(css)?.[1] ?? '';
      return /#\w{6}/.exec(value.get(token) ?? '')?.[0];
    });
    expect(bars).toEqual([...dimensionColours]);
  });
});
