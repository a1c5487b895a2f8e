import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

// Pages are opened and formulas typed on a canvas that is drawn by software where there is no graphics card.
jest.setTimeout(60_000);

const vendorTotals = 'C19:F19';
const everything = ['A1:G40', 'Rates!A1:Q40'];

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
    // 480,000 minutes of 5*640x360 at list price: FHD of 63 at one vendor, five SD streams of 12 at the next.
    expect(await english.ask((hook) => hook.range('C17:D17'))).toEqual([[30_240, 28_800]]);
    expect(english.errors).toEqual([]);
  });

  it('asks nobody but this machine', () => {
    const elsewhere = english.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url));
    expect(english.requests.length).toBeGreaterThan(5);
    expect(elsewhere).toEqual([]);
  });

  it('calls the built bundle for a formula typed by hand', async () => {
    const before = await english.ask((hook) => hook.calls());
    await english.type('J2', '=RTC_COST(1000,"HD","CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('J2'))).toBe(28);
    expect(await english.ask((hook) => hook.calls())).toBeGreaterThan(before);
  });

  it('spills a bill of the whole usage table, whose Total is the native SUM of the costs, and a contract’s cost', async () => {
    await english.enter('B44', '=RTC_BILL(RtcUsage[#All],,,"zego",RtcRates[#All])');
    const bill = await english.ask((hook) => hook.range('B44:K60'));
    expect(bill[0]).toEqual(['Step', 'Item', 'Region', 'Quantity', 'Unit', 'Unit price', 'Amount', 'Rule', 'Source', 'As of']);
    const [totals] = await english.ask((hook, at) => hook.range(at), vendorTotals);
    expect(bill.find(([step]) => step === 'Total')?.[6]).toBe(totals?.[1]);
    await english.enter('B70', '=RTC_TCO(RtcUsage[#All],,,"zego",RtcRates[#All])');
    expect(await english.ask((hook) => hook.cell('B70'))).toBe(12 * Number(totals?.[1]));
  });

  it('recalculates costs, spilled answers and the native SUM when a usage is edited', async () => {
    const [before] = await english.ask((hook, at) => hook.range(at), vendorTotals);
    // One million minutes more of 1280x720 + 2*320x180: 63, 49, 48 and 56 yuan a thousand.
    await english.enter('E6', '3400000');
    const [after] = await english.ask((hook, at) => hook.range(at), vendorTotals);
    expect(after?.map((total, index) => Number(total) - Number(before?.[index]))).toEqual([63_000, 49_000, 48_000, 56_000]);
    await english.enter('E6', '2400000');
    expect(await english.ask((hook, at) => hook.range(at), vendorTotals)).toEqual([before]);
  });

  it('shows the sentence of an error at its cell', async () => {
    await english.enter('J3', '=RTC_COST(1000,"HD","SEA","shengwang")');
    expect(await english.noteAt('J3')).toMatch(/^J3 {2}#N\/A {2}.*shengwang.*SEA/);
    expect(await english.noteAt('J2')).toBe('');
  });

  it('fails the call with the error that stands in a word argument', async () => {
    await english.enter('J4', '=RTC_COST(1000,NA(),"CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('J4'))).toBe('#N/A');
    await english.enter('J4', '=RTC_COST(1/0,"HD","CN","shengwang")');
    expect(await english.ask((hook) => hook.cell('J4'))).toBe('#VALUE!');
  });

  it('understands [@Usage] typed in a row of a table', async () => {
    await english.type('G5', '=[@Usage]/2+LEN([@[Unit]])');
    expect(await english.ask((hook) => hook.cell('G5'))).toBe(900_003);
    expect(await english.ask((hook) => hook.formula('G5'))).toBe('=RtcUsage[[#This Row],[Usage]]/2+LEN(RtcUsage[[#This Row],[Unit]])');
  });

  it('refuses a spill inside a table and spills beside it', async () => {
    await english.enter('G10', '=RTC_TIER(RtcUsage[Item],"zego")');
    expect(await english.ask((hook) => hook.cell('G10'))).toBe('#SPILL!');
    expect(await english.noteAt('G10')).toContain('cannot spill into a table');
    await english.enter('I12', '=RTC_TIER(RtcUsage[Item],"zego")');
    expect((await english.ask((hook) => hook.range('I12:I17'))).flat()).toEqual(['SD', '2*SD + HD', '2*SD', '3*AUDIO', '5*SD', 'AUDIO + FHD']);
  });

  it('survives a half-typed table reference', async () => {
    await english.page.keyboard.type('=RtcUsage[');
    await english.page.keyboard.press('Escape');
    await english.enter('J6', '=1+2*3');
    expect(await english.ask((hook) => hook.cell('J6'))).toBe(7);
  });
});

describe('the pane', () => {
  // Runs in the pane's frame, on Microsoft's object model, as the add-in's own code does.
  const inPane = (batch: string): Promise<unknown> => english.pane.evaluate(`Excel.run(async (context) => { ${batch} })`);

  it('reads the selection and the tables of the grid', async () => {
    await english.ask((hook) => hook.select('C5:E6'));
    const seen = await inPane(`
      const selected = context.workbook.getSelectedRange();
      const body = context.workbook.tables.getItem('RtcUsage').columns.getItem('Usage').getDataBodyRange();
      selected.load('address, values');
      body.load('address');
      await context.sync();
      return [selected.address, selected.values, body.address];`);
    expect(seen).toEqual(["'Usage and cost'!C5:E6", [['640x360', 'CN', 1_800_000], ['1280x720 + 2*320x180', 'CN', 2_400_000]], "'Usage and cost'!E5:E10"]);
  });

  it('writes a formula and reads its answer in the same batch', async () => {
    const seen = await inPane(`
      const cells = context.workbook.worksheets.getItem('Usage and cost').getRange('L2:L3');
      cells.formulas = [['=RTC_COST(2000,"HD","CN","zego")'], ['=L2*2']];
      cells.load('values, formulas');
      await context.sync();
      return [cells.values, cells.formulas[1]];`);
    expect(seen).toEqual([[[50], [100]], ['=L2*2']]);
  });

  it('hears of an edit made by hand, and not of recalculated cells', async () => {
    await inPane(`
      context.workbook.worksheets.onChanged.add(async (event) => { (window.heard ??= []).push(event.address); });
      await context.sync();`);
    await english.enter('E9', '500000');
    await english.enter('E9', '480000');
    expect(await english.pane.evaluate('window.heard')).toEqual(['E9', 'E9']);
  });
});

describe('empty cells', () => {
  const formulas = async (opened: WorkbenchPage): Promise<void> => {
    await opened.enter('I12', '=RTC_COST(RtcUsage[#All],,,"zego",RtcRates[#All])');
    await opened.enter('I20', '=RTC_COST(K20,L20,M20,"zego")');
  };
  const answers = async (opened: WorkbenchPage): Promise<unknown> => Promise.all([...everything, 'I12:I20'].map((area) => opened.ask((hook, at) => hook.range(at), area)));

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
    const totals = (opened: WorkbenchPage): Promise<unknown> => opened.ask((hook, at) => hook.range(at), vendorTotals);
    const inEnglish = await totals(await workbench.open('?lang=en-US'));
    const chinese = await workbench.open('?lang=zh-CN');
    expect(await chinese.page.locator('#strip strong').textContent()).toBe('RTC 工作台');
    expect(await chinese.page.title()).toBe('RTC 工作台');
    expect(await chinese.ask((hook) => hook.range('A4:E4'))).toEqual([['行', '场景', '计费项', '区域', '用量']]);
    expect(await chinese.ask((hook) => hook.range('价目!A4:D4'))).toEqual([['方案', '服务商', '套餐', '计费项']]);
    expect(await totals(chinese)).toEqual(inEnglish);
    await chinese.enter('J3', '=RTC_COST(1000,"高清","东南亚","声网")');
    expect(await chinese.noteAt('J3')).toMatch(/^J3 {2}#N\/A {2}.*[\u4e00-\u9fff]/);
  });

  it('changes with the switch and keeps the other choices', async () => {
    const page = await workbench.open('?lang=zh-CN&blanks=0');
    await page.page.locator('#strip nav a[lang="en-US"]').click();
    await page.page.waitForSelector('body[data-ready]');
    expect(new URL(page.page.url()).search).toBe('?lang=en-US&blanks=0');
    expect(await page.page.locator('#strip strong').textContent()).toBe('RTC workbench');
  });
});
