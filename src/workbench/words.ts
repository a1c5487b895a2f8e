import type { Language } from './options';

/** What the workbench itself says; the add-in brings its own words. */
export interface Words {
  readonly product: string;
  readonly standIn: string;
  readonly language: string;
  readonly blanks: string;
  readonly blanksHelp: string;
  readonly blankIsNull: string;
  readonly blankIsZero: string;
  readonly pane: string;
  readonly noteHint: string;
  readonly spillInTable: string;
  /** Under which a workbook that the add-in has made is saved; Excel would open it. */
  readonly frozenFile: string;
}

/** The workbench's words in both languages. */
export const words: Readonly<Record<Language, Words>> = {
  'en-US': {
    product: 'RTC workbench',
    standIn: 'A stand-in for Excel; not part of the add-in',
    language: 'Language',
    blanks: 'Blank cells are',
    blanksHelp: 'What a function receives for an empty cell: Excel on the web passes null, Excel on the desktop passes 0. Answers must not differ.',
    blankIsNull: 'null, as on the web',
    blankIsZero: '0, as on the desktop',
    pane: 'Task pane',
    noteHint: 'What a function says about an error in the selected cell is shown here.',
    spillInTable: 'The answer has more than one cell and cannot spill into a table. Put the formula outside the table.',
    frozenFile: 'RTC quotes, values only.xlsx',
  },
  'zh-CN': {
    product: 'RTC 工作台',
    standIn: '代替 Excel 试用，不属于加载项',
    language: '语言',
    blanks: '空单元格传入',
    blanksHelp: '函数收到空单元格时的值：网页版 Excel 传 null，桌面版传 0。结果不应因此不同。',
    blankIsNull: 'null（同网页版）',
    blankIsZero: '0（同桌面版）',
    pane: '任务窗格',
    noteHint: '选中出错的单元格时，函数的说明显示在这里。',
    spillInTable: '结果多于一个单元格，不能溢出到表格内。请把公式放在表格之外。',
    frozenFile: 'RTC 报价（只有数值）.xlsx',
  },
};
