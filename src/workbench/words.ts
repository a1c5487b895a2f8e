import type { Loss } from './files/read-xlsx';
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
  readonly newFile: string;
  readonly charts: string;
  readonly comma: string;
  readonly openFile: string;
  readonly saveAs: string;
  readonly notRead: string;
  /** What of an opened file is not shown. */
  readonly notShown: (losses: string) => string;
  /** Asked before a file is saved that will not hold everything. */
  readonly notSaved: (losses: string) => string;
  readonly losses: Readonly<Record<Loss, string>>;
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
    newFile: 'New workbook.xlsx',
    charts: 'Charts of this sheet',
    comma: ', ',
    openFile: 'Open .xlsx',
    saveAs: 'Save as .xlsx',
    notRead: 'This is no .xlsx file that can be read.',
    notShown: (losses) => `Not shown, and lost when the workbook is saved here: ${losses}.`,
    notSaved: (losses) => `The file will not hold: ${losses}. Save it all the same?`,
    losses: { borders: 'borders', 'lines through or under text': 'lines through or under text', filters: 'filters', 'conditional formats': 'conditional formats', pictures: 'pictures', notes: 'notes', charts: 'some charts', names: 'some names', 'rich text': 'looks inside a cell’s text', 'hidden rows and columns': 'hidden rows and columns', rules: 'some rules of cells' },
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
    newFile: '新工作簿.xlsx',
    charts: '本表的图表',
    comma: '、',
    openFile: '打开 .xlsx',
    saveAs: '另存为 .xlsx',
    notRead: '这不是可读取的 .xlsx 文件。',
    notShown: (losses) => `以下内容不显示，在此保存后会丢失：${losses}。`,
    notSaved: (losses) => `文件将不含：${losses}。仍要保存吗？`,
    losses: { borders: '边框', 'lines through or under text': '删除线或下划线', filters: '筛选', 'conditional formats': '条件格式', pictures: '图片', notes: '批注', charts: '部分图表', names: '部分名称', 'rich text': '单元格内的局部格式', 'hidden rows and columns': '隐藏的行列', rules: '部分数据验证' },
  },
};
