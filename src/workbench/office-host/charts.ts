import { optionalText, textArgument } from './arguments';
import { type ChartSpec, ChartStore, type SeriesSpec } from './chart-store';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './errors';
import { defineType, type HostType, nullObject, type Property } from './objects';
import { areaArgument } from './range';

/** One chart, found anew for each use: it may have been changed or deleted in between. */
interface ChartPlace {
  readonly id: string;
}

/** One series of a chart, by its place. */
interface SeriesPlace extends ChartPlace {
  readonly index: number;
}

function chartOf({ id }: ChartPlace, { model }: HostContext): ChartSpec {
  const chart = model.charts.find(id);
  if (chart === undefined) throw itemNotFound('Chart');
  return chart;
}

function changed(place: ChartPlace, change: Partial<ChartSpec>, context: HostContext): void {
  context.model.charts.change({ ...chartOf(place, context), ...change });
}

/** A property of a chart that is stored as it was set. */
function part<Part extends keyof ChartSpec>(name: Part, isValid: (value: unknown) => value is ChartSpec[Part]): Property<ChartPlace> {
  return {
    get: (place, context) => chartOf(place, context)[name],
    set: (place, value, context) => {
      if (!isValid(value)) throw invalidArgument(`Chart.${name}`);
      changed(place, { [name]: value }, context);
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const titleObject: HostType<ChartPlace> = defineType('ChartTitle', { properties: { Text: part('title', isText), Visible: part('hasTitle', isBoolean) } });
const legendObject: HostType<ChartPlace> = defineType('ChartLegend', { properties: { Position: part('legend', isText), Visible: part('hasLegend', isBoolean) } });
const axisTitle = (name: 'categoryTitle' | 'valueTitle'): HostType<ChartPlace> => defineType('ChartAxisTitle', { properties: { Text: part(name, isText) } });
const axis = (name: 'categoryTitle' | 'valueTitle'): HostType<ChartPlace> => {
  const title = axisTitle(name);
  return defineType('ChartAxis', { objects: { Title: title } });
};
const axesObject: HostType<ChartPlace> = defineType('ChartAxes', { objects: { CategoryAxis: axis('categoryTitle'), ValueAxis: axis('valueTitle') } });

/** Excel.ChartFill of a series. */
const seriesFillObject: HostType<SeriesPlace> = defineType('ChartFill', {
  methods: {
    SetSolidColor: (place, args, context) => changeSeries(place, { colour: textArgument(args, 0, 'ChartFill.setSolidColor') }, context),
  },
});

const seriesFormatObject: HostType<SeriesPlace> = defineType('ChartSeriesFormat', { objects: { Fill: seriesFillObject } });

/** Excel.ChartSeries. */
const seriesObject: HostType<SeriesPlace> = defineType('ChartSeries', {
  properties: {
    Name: { get: (place, context) => seriesOf(place, context).name, set: (place, name, context) => changeSeries(place, { name: String(name) }, context) },
    ChartType: { get: (place, context) => seriesOf(place, context).type ?? chartOf(place, context).type, set: (place, type, context) => changeSeries(place, { type: String(type) }, context) },
  },
  objects: { Format: seriesFormatObject },
  methods: {
    SetValues: (place, args, context) => changeSeries(place, { values: areaArgument(args[0], chartOf(place, context).sheet, context) }, context),
    SetXAxisValues: (place, args, context) => changeSeries(place, { categories: areaArgument(args[0], chartOf(place, context).sheet, context) }, context),
    Delete: (place, _args, context) => changed(place, { series: chartOf(place, context).series.filter((_series, index) => index !== place.index) }, context),
  },
});

function seriesOf(place: SeriesPlace, context: HostContext): SeriesSpec {
  const series = chartOf(place, context).series[place.index];
  if (series === undefined) throw itemNotFound('ChartSeries');
  return series;
}

function changeSeries(place: SeriesPlace, change: Partial<SeriesSpec>, context: HostContext): void {
  changed(place, { series: chartOf(place, context).series.map((series, index) => (index === place.index ? { ...series, ...change } : series)) }, context);
}

const allSeriesObject: HostType<ChartPlace> = defineType('ChartSeriesCollection', {
  items: (place, context) => chartOf(place, context).series.map((_series, index) => seriesObject({ ...place, index }, context)),
  methods: {
    Add: (place, args, context) => {
      const { series } = chartOf(place, context);
      changed(place, { series: [...series, { name: optionalText(args, 0, 'ChartSeriesCollection.add') ?? `Series${series.length + 1}`, values: null, categories: null }] }, context);
      return seriesObject({ ...place, index: series.length }, context);
    },
    GetItemAt: (place, args, context) => seriesObject({ ...place, index: Number(args[0]) }, context),
    GetCount: (place, _args, context) => chartOf(place, context).series.length,
  },
});

/** Excel.Chart. */
export const chartObject: HostType<ChartPlace> = defineType('Chart', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: part('name', isText),
    ChartType: part('type', isText),
    Top: part('top', isNumber),
    Left: part('left', isNumber),
    Width: part('width', isNumber),
    Height: part('height', isNumber),
  },
  objects: { Title: titleObject, Legend: legendObject, Axes: axesObject, Series: allSeriesObject },
  methods: {
    SetPosition: (place, args, context) => {
      const { sheet } = chartOf(place, context);
      const [from, to] = [areaArgument(args[0], sheet, context), areaArgument(args[1] ?? args[0], sheet, context)];
      changed(place, { place: { sheet, row: from.row, column: from.column, rows: to.row + to.rows - from.row, columns: to.column + to.columns - from.column } }, context);
    },
    SetData: (place, args, context) => {
      const { sheet } = chartOf(place, context);
      changed(place, { series: ChartStore.seriesIn(areaArgument(args[0], sheet, context), optionalText(args, 1, 'Chart.setData') ?? 'Auto', context.model) }, context);
    },
    Delete: ({ id }, _args, { model }) => model.charts.remove(id),
  },
});

/** Excel.ChartCollection of a sheet. */
export const chartsObject: HostType<string> = defineType('ChartCollection', {
  items: (sheet, context) => context.model.charts.on(sheet).map(({ id }) => chartObject({ id }, context)),
  methods: {
    Add: (sheet, args, context) => {
      const type = textArgument(args, 0, 'ChartCollection.add');
      const source = areaArgument(args[1], sheet, context);
      return chartObject(context.model.charts.add(sheet, type, ChartStore.seriesIn(source, optionalText(args, 2, 'ChartCollection.add') ?? 'Auto', context.model)), context);
    },
    GetItem: (sheet, args, context) => {
      const found = find(sheet, textArgument(args, 0, 'ChartCollection.getItem'), context);
      if (found === undefined) throw itemNotFound('ChartCollection.getItem');
      return chartObject(found, context);
    },
    GetItemOrNullObject: (sheet, args, context) => {
      const found = find(sheet, textArgument(args, 0, 'ChartCollection.getItemOrNullObject'), context);
      return found === undefined ? nullObject() : chartObject(found, context);
    },
    GetCount: (sheet, _args, { model }) => model.charts.on(sheet).length,
  },
});

function find(sheet: string, wanted: string, { model }: HostContext): ChartSpec | undefined {
  return model.charts.on(sheet).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
}
