import { columnName } from './address';
import type { Area, CellValue, Rows } from './model';

/** One series of a chart. */
export interface SeriesSpec {
  readonly name: string;
  /** Excel.ChartType where it is not the chart's. */
  readonly type?: string;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** `#rrggbb` where it was set. */
  readonly colour?: string;
}

/** A chart as it was asked for: the workbench keeps it and draws it beside the grid. */
export interface ChartSpec {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel.ChartType: `ColumnClustered`, `Line`, ... */
  readonly type: string;
  readonly title: string;
  readonly hasTitle: boolean;
  readonly legend: string;
  readonly hasLegend: boolean;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly series: readonly SeriesSpec[];
  /** The cells that it covers, where it was placed by cells. */
  readonly place: Area | null;
  /** Points. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What a source of cells shows, as far as a chart reads it. */
export interface ChartCells {
  values(area: Area): Rows<CellValue>;
}

const size = { width: 360, height: 216 };

/** The charts of a workbook. They are no part of the grid: nothing moves them with their cells. */
export class ChartStore {
  private charts: readonly ChartSpec[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  /** The series in an area, as Excel finds them: names above, categories at the left where they are text. */
  static seriesIn(area: Area, seriesBy: string, cells: ChartCells): readonly SeriesSpec[] {
    const rows = cells.values(area);
    const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && area.columns > area.rows);
    const [across, down] = byRows ? [area.rows, area.columns] : [area.columns, area.rows];
    const at = (line: number, place: number): CellValue => (byRows ? rows[line]?.[place] : rows[place]?.[line]) ?? '';
    const hasNames = Array.from({ length: across }, (_one, line) => at(line, 0)).slice(1).some((value) => typeof value === 'string' && value !== '');
    const first = hasNames ? 1 : 0;
    const hasCategories = across > 1 && Array.from({ length: down - first }, (_one, place) => at(0, place + first)).every((value) => typeof value !== 'number');
    const part = (line: number): Area => (byRows ? { ...area, row: area.row + line, rows: 1, column: area.column + first, columns: down - first } : { ...area, column: area.column + line, columns: 1, row: area.row + first, rows: down - first });
    return Array.from({ length: across }, (_one, line) => line)
      .slice(hasCategories ? 1 : 0)
      .map((line) => ({ name: hasNames ? String(at(line, 0)) : `Series ${columnName(line)}`, values: part(line), categories: hasCategories ? part(0) : null }));
  }

  on(sheet: string): readonly ChartSpec[] {
    return this.charts.filter((chart) => chart.sheet === sheet);
  }

  find(id: string): ChartSpec | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  add(sheet: string, type: string, series: readonly SeriesSpec[]): ChartSpec {
    this.count += 1;
    const chart: ChartSpec = { id: `chart ${this.count}`, sheet, name: `Chart ${this.count}`, type, title: '', hasTitle: true, legend: 'Right', hasLegend: true, categoryTitle: '', valueTitle: '', series, place: null, top: 0, left: 0, ...size };
    this.charts = [...this.charts, chart];
    this.tell();
    return chart;
  }

  change(chart: ChartSpec): void {
    this.charts = this.charts.map((one) => (one.id === chart.id ? chart : one));
    this.tell();
  }

  remove(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
    this.tell();
  }

  removeSheet(sheet: string): void {
    this.charts = this.charts.filter((chart) => chart.sheet !== sheet);
    this.tell();
  }

  onChanged(listener: () => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
