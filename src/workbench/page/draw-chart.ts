import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { curveLinearClosed, line, lineRadial, stack } from 'd3-shape';

/** A chart with its values, as it is to be drawn. */
export interface DrawnChart {
  readonly type: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: readonly string[];
  /** A value that is no number leaves a gap. */
  readonly series: readonly { readonly name: string; readonly colour: string | undefined; readonly values: readonly (number | undefined)[] }[];
}

const namespace = 'http://www.w3.org/2000/svg';
const width = 460;
const height = 230;
const margin = { top: 30, right: 12, bottom: 46, left: 64 };
const colours = ['#0f6cbd', '#c4501b', '#498205', '#8764b8', '#4f6bed', '#a4262c'];
const ticks = 5;
const mostLabels = 9;
/** Above and below a radar: its labels stand outside of it, below the title. */
const labelRoom = 16;

const area = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };

/** Draws a chart about as Excel would: enough to see what it says. */
export function drawChart(chart: DrawnChart): SVGSVGElement {
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': chart.title });
  svg.append(text(chart.title, { x: width / 2, y: 16, 'text-anchor': 'middle', 'font-weight': 600 }));
  const plot = element('g', { transform: `translate(${margin.left},${margin.top})` });
  svg.append(plot, legend(chart));
  if (chart.type.startsWith('Radar')) drawRadar(chart, plot);
  else if (chart.type.startsWith('Bar')) drawBars(chart, plot, true);
  else if (chart.type.startsWith('Line')) drawLines(chart, plot);
  else drawBars(chart, plot, false);
  return svg;
}

type Attributes = Readonly<Record<string, string | number>>;

function element<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(content: string, attributes: Attributes): SVGTextElement {
  const made = element('text', { 'font-size': 11, fill: 'currentColor', ...attributes });
  made.textContent = content;
  return made;
}

function colourOf({ series }: DrawnChart, index: number): string {
  return series[index]?.colour ?? colours[index % colours.length] ?? '';
}

function legend(chart: DrawnChart): SVGGElement {
  const { series, categoryTitle, valueTitle } = chart;
  const group = element('g', { transform: `translate(${margin.left},${height - 8})` });
  let x = 0;
  series.forEach(({ name }, index) => {
    group.append(element('rect', { x, y: -9, width: 10, height: 10, fill: colourOf(chart, index) }), text(name, { x: x + 14 }));
    x += 30 + 11 * name.length;
  });
  const titles = [categoryTitle, valueTitle].filter((title) => title !== '').join(' · ');
  group.append(text(titles, { x: area.width, 'text-anchor': 'end', fill: '#616161' }));
  return group;
}

function drawLines(chart: DrawnChart, plot: SVGGElement): void {
  const { categories, series } = chart;
  const across = scalePoint<number>().domain(categories.map((_category, index) => index)).range([0, area.width]);
  const up = valueScale(series.flatMap(({ values }) => values)).range([area.height, 0]);
  drawValueAxis(plot, up);
  drawCategoryAxis(plot, categories, (index) => across(index) ?? 0);
  series.forEach(({ values }, index) => {
    const path = line<number | undefined>().defined((value) => value !== undefined).x((_value, at) => across(at) ?? 0).y((value) => up(value ?? 0));
    plot.append(element('path', { d: path(values) ?? '', fill: 'none', stroke: colourOf(chart, index), 'stroke-width': 2 }));
  });
}

function drawBars(chart: DrawnChart, plot: SVGGElement, isLying: boolean): void {
  const { type, categories, series } = chart;
  const isStacked = type.includes('Stacked');
  const rows = categories.map((_category, at) => Object.fromEntries(series.map(({ values }, index) => [String(index), values[at] ?? 0])));
  const keys = series.map((_series, index) => String(index));
  const spans = isStacked ? stack<Record<string, number>>().keys(keys)(rows).map((layer) => layer.map(([from, to]) => [from, to] as const)) : series.map(({ values }) => categories.map((_category, at) => [0, values[at] ?? 0] as const));
  const length = isLying ? area.width : area.height;
  const along = valueScale(spans.flat(2)).range(isLying ? [0, length] : [length, 0]);
  const across = scaleBand<number>().domain(categories.map((_category, index) => index)).range([0, isLying ? area.height : area.width]).padding(0.25);
  const thickness = isStacked ? across.bandwidth() : across.bandwidth() / series.length;
  if (!isLying) drawValueAxis(plot, along);
  spans.forEach((layer, index) => {
    layer.forEach(([from, to], at) => {
      const side = (across(at) ?? 0) + (isStacked ? 0 : thickness * index);
      const [near, far] = [along(Math.min(from, to)), along(Math.max(from, to))];
      const [start, size] = [Math.min(near, far), Math.abs(far - near)];
      plot.append(element('rect', isLying ? { x: start, y: side, width: size, height: thickness, fill: colourOf(chart, index) } : { x: side, y: start, width: thickness, height: size, fill: colourOf(chart, index) }));
    });
  });
  if (isLying) categories.forEach((category, at) => plot.append(text(category, { x: -6, y: (across(at) ?? 0) + across.bandwidth() / 2 + 4, 'text-anchor': 'end' })));
  else drawCategoryAxis(plot, categories, (index) => (across(index) ?? 0) + across.bandwidth() / 2);
}

function drawRadar(chart: DrawnChart, plot: SVGGElement): void {
  const { categories, series } = chart;
  const radius = area.height / 2 - labelRoom;
  const out = valueScale(series.flatMap(({ values }) => values)).range([0, radius]);
  const centre = element('g', { transform: `translate(${area.width / 2},${area.height / 2 + labelRoom / 4})` });
  const angle = (index: number): number => (2 * Math.PI * index) / categories.length;
  categories.forEach((category, index) => {
    const [x, y] = [Math.sin(angle(index)), -Math.cos(angle(index))];
    centre.append(element('line', { x2: x * radius, y2: y * radius, stroke: '#d1d1d1' }), text(category, { x: x * (radius + 8), y: y * (radius + 8) + 4, 'text-anchor': x > 0.1 ? 'start' : x < -0.1 ? 'end' : 'middle' }));
  });
  series.forEach(({ values }, index) => {
    const path = lineRadial<number | undefined>().angle((_value, at) => angle(at)).radius((value) => out(value ?? 0)).curve(curveLinearClosed);
    centre.append(element('path', { d: path(values) ?? '', fill: colourOf(chart, index), 'fill-opacity': 0.1, stroke: colourOf(chart, index), 'stroke-width': 2 }));
  });
  plot.append(centre);
}

type ValueScale = ReturnType<typeof scaleLinear<number, number>>;

function valueScale(values: readonly (number | undefined)[]): ValueScale {
  const known = values.filter((value): value is number => value !== undefined);
  return scaleLinear<number, number>().domain([Math.min(0, ...known), Math.max(0, ...known, Number.MIN_VALUE)]).nice(ticks);
}

function drawValueAxis(plot: SVGGElement, up: ValueScale): void {
  const format = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact' });
  for (const tick of up.ticks(ticks)) {
    plot.append(element('line', { x2: area.width, y1: up(tick), y2: up(tick), stroke: '#e0e0e0' }), text(format.format(tick), { x: -6, y: up(tick) + 4, 'text-anchor': 'end' }));
  }
}

function drawCategoryAxis(plot: SVGGElement, categories: readonly string[], at: (index: number) => number): void {
  const step = Math.ceil(categories.length / mostLabels);
  categories.forEach((category, index) => {
    if (index % step === 0) plot.append(text(category, { x: at(index), y: area.height + 14, 'text-anchor': 'middle' }));
  });
}
