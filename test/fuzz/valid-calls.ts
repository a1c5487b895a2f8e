import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { FunctionSpec, ParameterSpec } from '../../src/functions/spec';
import { wordLists } from '../../src/functions/word-lists';
import { wholeCall } from '../../src/workbook/formula-calls';
import { literalCells } from '../../src/workbook/literal';
import { sampleTables } from '../support/sample-tables';

/** An argument as Excel passes it; null where it is omitted. */
export type Argument = readonly (readonly unknown[])[] | null;

/** What a function is asked from: whole calls that are known to be answered, and for each parameter the arguments that are known for it anywhere. */
export interface ValidCalls {
  readonly calls: readonly (readonly Argument[])[];
  readonly known: readonly (readonly Argument[])[];
}

/** Thousands of draws, and years of bills, as by default, ask the same as a few and take as long as all other calls together. */
const fewDraws: Argument = [[20]];
const [fewMonths, fewLines, longestRange] = [2, 5, 60];

interface KnownCall {
  readonly id: string;
  readonly args: readonly Argument[];
}

const helpExamples: readonly KnownCall[] = catalogue.flatMap(({ id, examples }) => examples.map(({ formula }) => ({ id, args: wholeCall(formula.slice(1))?.args.map(literal) ?? [] })));
const knownCalls: readonly KnownCall[] = [...helpExamples, ...workedExamples()];

/** The sample's tables, by the name under which the texts of a parameter speak of them. */
const tables: Readonly<Record<string, Argument>> = { RtcUsage: sampleTables.usage.slice(0, fewLines), RtcRates: sampleTables.rates, RtcTerms: sampleTables.terms };


/** What is known of a function without knowing anything of it but its spec: a new one is asked without further code. */
export function validCalls(spec: FunctionSpec): ValidCalls {
  const whole = [...knownCalls.filter(({ id }) => id === spec.id).map(({ args }) => args), ...sampleCalls(spec)];
  return { calls: whole.map((args) => lighter(spec.parameters, args)), known: spec.parameters.map(knownFor) };
}

/** Arguments that any function's example, help or word list has for a parameter of this id, and the sample's table that its text names. */
function knownFor(parameter: ParameterSpec): readonly Argument[] {
  if (isDraws(parameter)) return [fewDraws, [[1]], [[200]]];
  const { id, words, description } = parameter;
  const places = catalogue.flatMap((spec) => spec.parameters.flatMap((one, index) => (one.id === id ? [{ function: spec.id, index, example: one.example }] : [])));
  const args = [
    null,
    ...places.map(({ example = '' }) => literal(example)),
    ...places.flatMap((place) => knownCalls.filter((call) => call.id === place.function).map((call) => call.args[place.index] ?? null)),
    ...(words === undefined ? [] : wordLists[words].map(({ value }) => [[value]])),
    ...tablesNamed(description['en-US']),
  ];
  return [...new Map(args.map((argument) => [JSON.stringify(argument), argument])).values()];
}

/** A call over the sample's tables, for each of its offers, where a function takes any of them. */
function sampleCalls({ id, parameters }: FunctionSpec): readonly (readonly Argument[])[] {
  const named = parameters.map(({ description }) => tablesNamed(description['en-US'])[0]);
  if (named.every((table) => table === undefined)) return [];
  const help = helpExamples.find((call) => call.id === id);
  const { offers } = sampleTables;
  return offers.map((_, first) =>
    parameters.map(({ words }, index) => {
      if (named[index] !== undefined) return named[index];
      // Offers that are compared are different ones.
      if (words === 'vendor') return [[offers[(first + index) % offers.length]]];
      // The whole usage table brings its own items and regions.
      return words === undefined ? (help?.args[index] ?? null) : null;
    }),
  );
}

function tablesNamed(text: string): readonly Argument[] {
  return Object.entries(tables).flatMap(([name, table]) => (text.includes(`${name}[#All]`) ? [table] : []));
}

function isDraws({ id, optional }: ParameterSpec): boolean {
  return id === 'samples' && optional === true;
}

/** The same call, asked for less of what only takes long. */
function lighter(parameters: readonly ParameterSpec[], args: readonly Argument[]): readonly Argument[] {
  const rates = args[parameters.findIndex(({ id }) => id === 'rates')] ?? null;
  return parameters.map((parameter, index) => {
    const argument = args[index] ?? null;
    if (isDraws(parameter)) return argument ?? fewDraws;
    if (parameter.id !== 'terms' || rates === null) return argument;
    const [head = [], ...rows] = argument ?? [['Id', 'All', ...new Set(rates.slice(1).map(([offer]) => offer))]];
    return [head, head.map((_, column) => ['horizon_months', fewMonths][column] ?? ''), ...rows.filter(([id]) => id !== 'horizon_months')];
  });
}

function workedExamples(): readonly KnownCall[] {
  const folder = path.join(process.cwd(), 'test/worked-examples');
  const examples = readdirSync(folder).filter((file) => file.endsWith('.json')).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly WorkedExample[]);
  return examples.flatMap((example) => example.calls.map(({ call: [id, ...args] }) => ({ id, args: args.map((argument) => workedArgument(argument, example)) })));
}

interface WorkedExample extends Readonly<Record<string, unknown>> {
  readonly calls: readonly { readonly call: readonly [id: string, ...args: readonly unknown[]] }[];
}

/** An argument of a worked example: a cell's value, a range, or the name of the example's own table. */
function workedArgument(argument: unknown, example: WorkedExample): Argument {
  if (Array.isArray(argument)) return (argument as Argument & object).slice(0, longestRange);
  if (typeof argument === 'object') return [[1], [2], [3]];
  const own = typeof argument === 'string' ? example[argument] : undefined;
  return Array.isArray(own) ? (own as Argument) : argument === '' ? null : [[argument]];
}

function literal(text: string): Argument {
  return literalCells(text) ?? null;
}
