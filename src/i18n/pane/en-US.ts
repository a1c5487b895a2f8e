import type { PaneTexts } from './texts';

/** Every text of the task pane in English. */
export const enUS: PaneTexts = {
  product: 'RTC Quote',
  promise: "What each quote really costs, by that vendor's own billing rules.",
  privacy: 'Prices, budgets and vendor names stay in this workbook. The add-in uploads nothing.',
  otherLanguage: '中文',
  steps: {
    label: 'Buying steps',
    needs: {
      name: 'Needs',
      question: 'What do we need, how much, and where?',
      about:
        'Quotes can only be compared once the need is clear: how many people, for how long, how many at once at the peak, how many pictures of what size each person receives, and in which regions.',
    },
    quotes: {
      name: 'Quotes',
      question: 'What does each quote really say?',
      about:
        "Two quotes may both say “HD” and still differ in size limits, in how pictures are added up, and in rounding. What counts is not the unit price but the bill that your usage makes under that vendor's rules.",
    },
    compare: {
      name: 'Compare',
      question: 'Who is cheaper, when, and why?',
      about:
        'Compare the total cost of the same usage over the same time, not the price on the front page. Once free quotas, commitments, packs and one-off fees are counted, the order may change.',
    },
    vendors: {
      name: 'Vendors',
      question: 'Who is better, and how safe is that judgement?',
      about:
        'Score technology, track record, service and scale, each mark with its evidence. If a small change of the weights changes the winner, the judgement is not safe yet.',
    },
    contract: {
      name: 'Contract',
      question: 'What must be written down?',
      about:
        'A spoken promise does not count: how availability is measured, what an outage pays back, what renewal costs and how to leave belong in clauses, and you should know what each is worth.',
    },
    formulas: 'Formulas you can use now',
    noFormulas: 'This version has no formulas for this step yet.',
  },
  list: {
    open: 'Insert function',
    title: 'Insert function',
    search: 'Find a function',
    searchHint: 'Name or purpose, such as minutes',
    count: (count) => (count === 1 ? '1 function' : `${count} functions`),
    none: (query) => `No function matches “${query}”.`,
    back: 'Back',
    backTo: (place) => `Back to ${place}`,
    all: 'all functions',
  },
  form: {
    answers: (what) => `Answers: ${what}`,
    parameters: 'Arguments',
    optional: 'optional',
    hint: 'Type a number, a word, or a range of cells (such as B2:B20 or TableName[#All]).',
    useSelection: 'Selection',
    useSelectionFor: (parameter) => `Use the cells selected in Excel as “${parameter}”`,
    examples: 'Examples',
    exampleAnswer: (answer, says) => `Answer ${answer}: ${says}`,
    formula: 'Formula',
    preview: 'Preview',
    previewNeeds: (parameter) => `Fill in “${parameter}” to see the answer.`,
    previewBusy: 'Calculating…',
    previewBroken: 'The preview failed. The formula can still be inserted or copied.',
    blank: '(blank)',
    languageLater: 'The words inside answers turn to English when the pane is opened again.',
    tableSize: (rows, columns) => `The answer is a table of ${rows} rows × ${columns} columns`,
    tableRest: (rows) => `${rows} more rows: insert the formula to see them all in the sheet.`,
    insert: 'Insert',
    copy: 'Copy',
    copied: 'Formula copied.',
    copyByHand: 'The formula could not be copied for you. It is selected: press Ctrl+C (⌘C on a Mac).',
    inserting: 'Writing…',
    inserted: (address) => `Formula written to ${address}.`,
    shows: (text) => `The cell shows ${text}`,
  },
  afterInsert: {
    spill: 'The answer is a table: the cells to its right and below must be empty, and it cannot stand inside an Excel table.',
    name: 'Excel has not loaded the RTC functions yet. Wait a moment; if this stays, open this pane again.',
    busy: 'Excel is calculating.',
  },
  overwrite: {
    title: (address) => `${address} is not empty`,
    question: (content) => `It now holds: ${content}`,
    confirm: 'Overwrite',
    cancel: 'Cancel',
  },
  host: {
    elsewhere: 'Not connected to Excel: you can try and copy formulas, but not read or write cells.',
    unreachable: 'Not connected to Excel yet: you can try and copy formulas, but not read or write cells for now.',
    unreachableHelp: "Check that the network can reach Office's script server, then reload.",
    reload: 'Reload',
    waitingForCell: 'Excel is waiting for you to finish editing a cell: press Enter or Esc in the sheet.',
  },
  workbook: {
    no_excel: 'Not connected to Excel. Copy the formula and paste it into a cell.',
    no_excel_to_read: 'Not connected to Excel, so cells cannot be read. Type numbers to try the formula, or just copy it.',
    editing: 'A cell is being edited. Press Enter or Esc to finish, then try again.',
    protected: 'The sheet is protected. Unprotect it first, or choose another sheet.',
    no_cell_selected: 'No cell is selected (perhaps a chart or shape is). Click the target cell and try again.',
    several_areas: 'Several separate areas are selected. Select just one.',
    not_found: 'The workbook has no such range or table. Check the name.',
    too_many_cells: 'This range is too large to preview here. The formula can still be inserted.',
    not_readable: 'This kind of reference is not previewed here. The formula can still be inserted.',
    refused: 'Excel did not complete this. Please try again.',
  },
};
