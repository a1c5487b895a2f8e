import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

describe('formulas that show #NAME?', () => {
  it('are entered again, and those that still do are named', async () => {
    const opened = await workbench.open('?lang=en-US&book=empty');
    await opened.pane.locator('#open-list').click();
    await opened.pane.locator('#repair').click();
    await opened.pane.getByText('No RTC formula shows #NAME?').waitFor();
    await opened.enter('B2', '=RTC_COSTS(1000,"HD")');
    expect(await opened.ask((hook) => hook.cell('B2'))).toBe('#NAME?');
    await opened.pane.locator('#repair').click();
    await opened.pane.getByText('Sheet1!B2').waitFor();
    expect(opened.errors).toEqual([]);
  });

  it('are avoided where the workbook loads the functions when it is opened, as long as the user wants that', async () => {
    const opened = await workbench.open('?lang=zh-CN&book=empty');
    const reload = async () => {
      await opened.page.evaluate(`new Promise((loaded) => {
        const frame = document.getElementById('pane');
        frame.addEventListener('load', loaded, { once: true });
        frame.contentWindow.location.reload();
      })`);
      await opened.pane.locator('#open-list').click();
      return opened.pane.locator('#load-on-opening');
    };
    const box = await reload();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    expect(await (await reload()).isChecked()).toBe(true);
    await opened.pane.locator('#load-on-opening').uncheck();
    expect(await (await reload()).isChecked()).toBe(false);
  });
});
