import type { ChartSpec } from '../office-host/chart-store';
import type { WorkbookModel } from '../office-host/model';
import { type DrawnChart, drawChart } from './draw-chart';

/** The charts of the sheet in front, below the grid: Univer has none of its own. */
export class ChartPanel {
  private drawn = '';

  constructor(
    private readonly panel: HTMLElement,
    private readonly model: WorkbookModel,
  ) {
    model.charts.onChanged(() => this.draw());
  }

  /** Draws what the charts show now; nothing is drawn twice. */
  draw(): void {
    const charts = this.model.charts.on(this.model.activeSheet()).map((chart) => this.read(chart));
    const state = JSON.stringify(charts);
    if (state === this.drawn) return;
    this.drawn = state;
    this.panel.hidden = charts.length === 0;
    this.panel.replaceChildren(...charts.map(drawChart));
  }

  private read({ type, title, categoryTitle, valueTitle, series }: ChartSpec): DrawnChart {
    const values = series.map((one) => (one.values === null ? [] : this.model.values(one.values).flat().map((value) => (typeof value === 'number' ? value : undefined))));
    const categories = series[0]?.categories ?? null;
    const names = categories === null ? (values[0] ?? []).map((_value, index) => String(index + 1)) : this.model.texts(categories).flat();
    return { type, title, categoryTitle, valueTitle, categories: names, series: series.map(({ name, colour }, index) => ({ name, colour, values: values[index] ?? [] })) };
  }
}
