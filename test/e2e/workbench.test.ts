import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

// Pages are opened and formulas typed on a canvas that is drawn by software where there is no graphics card.
jest.setTimeout(60_000);

const offerTotals = "'Cost by line'!C13:E13";
const inChinese = "'逐行费用'!C13:E13";
const everything = ['A1:J20', 'Rates!A1:Q40', 'Terms!A1:H20', 'Compare!A1:J17', "'Cost by line'!A1:E23", 'Bill!A1:J30', "'Cash flow'!A1:L44"];

let workbench: OpenWorkbench;
let english: WorkbenchPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  english = await workbench.open('?lang=en-US');
});

afterAll(async () => {
  await workbench.close();
});

describe('the workbench', () => {
  it('opens on a sample that is calculated and shows no error', async () => {
    for (const area of everything) {
      const cells = (await english.ask((hook, at) => hook.range(at), area)).flat();
      expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
    // 480,000 minutes of 5*640x360: FHD of 63 at one vendor, five SD streams of 14 and of 12 at the others.
    expect(await english.ask((hook) => hook.range("'Cost by line'!C11:E11"))).toEqual([[30_240, 33_600, 28_800]]);
    expect(english.errors).toEqual([]);
  });

  it('has calculated each formula once, and only what reads a spilled range again', async () => {
    const [calls, written] = await english.ask((hook) => {
      const formulas = hook.sheets().flatMap((sheet) => hook.formulas(`'${sheet}'!A1:Z130`).flat());
      return [hook.calls(), formulas.join('\n').match(/RTC_[A-Z_]+\(/g)?.length ?? 0] as const;
    });
    expect(written).toBeGreaterThan(50);
    expect(calls).toBeGreaterThanOrEqual(written);
    expect(calls).toBeLessThan(1.25 * written);
  });

  it('asks nobody but this machine', () => {
    const elsewhere = english.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url));
    expect(english.requests.length).toBeGreaterThan(5);
    expect(elsewhere).toEqual([]);
  });

  it('calls the built bundle for a formula typed by hand', async () => {
    const before = await english.ask((hook) => hook.calls());
    await english.type('L2', '=RTC_COST(1000,"HD","CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('L2'))).toBe(28);
    expect(await english.ask((hook) => hook.calls())).toBeGreaterThan(before);
  });

  it('spills a bill of the whole usage table, whose Total is the native SUM of the costs, and a contract’s cost', async () => {
    await english.enter('B30', '=RTC_BILL(RtcUsage[#All],,,"ZEGO, 1 year",RtcRates[#All])');
    const bill = await english.ask((hook) => hook.range('B30:K54'));
    expect(bill[0]).toEqual(['Step', 'Item', 'Region', 'Quantity', 'Unit', 'Unit price', 'Amount', 'Rule', 'Source', 'As of']);
    const [totals] = await english.ask((hook, at) => hook.range(at), offerTotals);
    expect(bill.find(([step]) => step === 'Total')?.[6]).toBe(totals?.[2]);
    await english.enter('B70', '=RTC_TCO(RtcUsage[#All],,,"ZEGO, 1 year",RtcRates[#All])');
    expect(await english.ask((hook) => hook.cell('B70'))).toBe(12 * Number(totals?.[2]));
  });

  it('recalculates costs, spilled answers and the native SUM when a usage is edited', async () => {
    const [before] = await english.ask((hook, at) => hook.range(at), offerTotals);
    // One million minutes more of 1280x720 + 2*320x180: 63, 56 and 49 yuan a thousand.
    await english.enter('F7', '3400000');
    const [after] = await english.ask((hook, at) => hook.range(at), offerTotals);
    expect(after?.map((total, index) => Number(total) - Number(before?.[index]))).toEqual([63_000, 56_000, 49_000]);
    await english.enter('F7', '2400000');
    expect(await english.ask((hook, at) => hook.range(at), offerTotals)).toEqual([before]);
  });

  it('shows the sentence of an error at its cell', async () => {
    await english.enter('L3', '=RTC_COST(1000,"HD","SEA","shengwang")');
    expect(await english.noteAt('L3')).toMatch(/^L3 {2}#N\/A {2}.*shengwang.*SEA/);
    expect(await english.noteAt('L2')).toBe('');
  });

  it('fails the call with the error that stands in a word argument', async () => {
    await english.enter('L4', '=RTC_COST(1000,NA(),"CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('L4'))).toBe('#N/A');
    await english.enter('L4', '=RTC_COST(1/0,"HD","CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('L4'))).toBe('#VALUE!');
  });

  it('understands [@Usage] typed in a row of a table', async () => {
    await english.type('J5', '=[@Usage]/2+LEN([@[Unit]])');
    expect(await english.ask((hook) => hook.cell('J5'))).toBe(900_003);
    expect(await english.ask((hook) => hook.formula('J5'))).toBe('=RtcUsage[[#This Row],[Usage]]/2+LEN(RtcUsage[[#This Row],[Unit]])');
  });

  it('refuses a spill inside a table and spills beside it', async () => {
    await english.enter('J12', '=RTC_TIER(RtcUsage[Item],"zego")');
    expect(await english.ask((hook) => hook.cell('J12'))).toBe('#SPILL!');
    expect(await english.noteAt('J12')).toContain('cannot spill into a table');
    await english.enter('N12', '=RTC_TIER(RtcUsage[Item],"zego")');
    expect((await english.ask((hook) => hook.range('N12:N19'))).flat()).toEqual(['SD', 'SD', '2*SD + HD', '2*SD + HD', '2*SD', '3*AUDIO', '5*SD', '#VALUE!']);
  });

  it('survives a half-typed table reference', async () => {
    await english.page.keyboard.type('=RtcUsage[');
    await english.page.keyboard.press('Escape');
    await english.enter('L6', '=1+2*3');
    expect(await english.ask((hook) => hook.cell('L6'))).toBe(7);
  });
});

describe('the pane', () => {
  // Runs in the pane's frame, on Microsoft's object model, as the add-in's own code does.
  const inPane = (batch: string): Promise<unknown> => english.pane.evaluate(`Excel.run(async (context) => { ${batch} })`);

  it('reads the selection and the tables of the grid', async () => {
    await english.ask((hook) => hook.select('C5:F6'));
    const seen = await inPane(`
      const selected = context.workbook.getSelectedRange();
      const body = context.workbook.tables.getItem('RtcUsage').columns.getItem('Usage').getDataBodyRange();
      selected.load('address, values');
      body.load('address');
      await context.sync();
      return [selected.address, selected.values, body.address];`);
    expect(seen).toEqual(['Usage!C5:F6', [['640x360', '', 'CN', 1_800_000], ['640x360', '', 'SEA', 600_000]], 'Usage!F5:F12']);
  });

  it('writes a formula and reads its answer in the same batch', async () => {
    const seen = await inPane(`
      const cells = context.workbook.worksheets.getItem('Usage').getRange('P2:P3');
      cells.formulas = [['=RTC_COST(2000,"HD","CN","zego")'], ['=P2*2']];
      cells.load('values, formulas');
      await context.sync();
      return [cells.values, cells.formulas[1]];`);
    expect(seen).toEqual([[[50], [100]], ['=P2*2']]);
  });

  it('hears of an edit made by hand, and not of recalculated cells', async () => {
    await inPane(`
      context.workbook.worksheets.onChanged.add(async (event) => { (window.heard ??= []).push(event.address); });
      await context.sync();`);
    await english.enter('F11', '500000');
    await english.enter('F11', '480000');
    expect(await english.pane.evaluate('window.heard')).toEqual(['F11', 'F11']);
  });
});

describe('empty cells', () => {
  const formulas = async (opened: WorkbenchPage): Promise<void> => {
    await opened.enter('L12', '=RTC_COST(RtcUsage[#All],,,"ZEGO, 1 year",RtcRates[#All])');
    await opened.enter('L22', '=RTC_COST(N22,O22,P22,"zego")');
  };
  const answers = async (opened: WorkbenchPage): Promise<unknown> => Promise.all([...everything, 'L12:L22'].map((area) => opened.ask((hook, at) => hook.range(at), area)));

  it('give the same answers as null and as 0', async () => {
    const asNull = await workbench.open('?lang=en-US');
    await formulas(asNull);
    const expected = await answers(asNull);
    await asNull.page.selectOption('#blanks', 'zero');
    await asNull.ask((hook) => hook.settled());
    expect(await answers(asNull)).toEqual(expected);
    expect(new URL(asNull.page.url()).searchParams.get('blanks')).toBe('0');

    const asZero = await workbench.open('?lang=en-US&blanks=0');
    await formulas(asZero);
    expect(await answers(asZero)).toEqual(expected);
  });
});

describe('languages', () => {
  it('shows the workbench, the sample and the functions’ words in Chinese, with the same numbers', async () => {
    const totals = (opened: WorkbenchPage, at: string): Promise<unknown> => opened.ask((hook, area) => hook.range(area), at);
    const inEnglish = await totals(await workbench.open('?lang=en-US'), offerTotals);
    const chinese = await workbench.open('?lang=zh-CN');
    expect(await chinese.page.locator('#strip strong').textContent()).toBe('RTC 工作台');
    expect(await chinese.page.title()).toBe('RTC 工作台');
    expect(await chinese.ask((hook) => hook.range('A4:F4'))).toEqual([['行', '场景', '计费项', '角色', '区域', '用量']]);
    expect(await chinese.ask((hook) => hook.range('价目!A4:D4'))).toEqual([['方案', '服务商', '套餐', '计费项']]);
    expect(await totals(chinese, inChinese)).toEqual(inEnglish);
    await chinese.enter('L3', '=RTC_COST(1000,"高清","东南亚","声网")');
    expect(await chinese.noteAt('L3')).toMatch(/^L3 {2}#N\/A {2}.*[\u4e00-\u9fff]/);
  });

  it('changes with the switch and keeps the other choices', async () => {
    const page = await workbench.open('?lang=zh-CN&blanks=0');
    await page.page.locator('#strip nav a[lang="en-US"]').click();
    await page.page.waitForSelector('body[data-ready]');
    expect(new URL(page.page.url()).search).toBe('?lang=en-US&blanks=0');
    expect(await page.page.locator('#strip strong').textContent()).toBe('RTC workbench');
  });
});
