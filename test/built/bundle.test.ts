import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import ts from 'typescript';
import { catalogue } from '../../src/functions/catalogue';
import { runs } from '../../src/functions/runs';
import { dist } from '../support/built-functions';

interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly parameters: readonly Parameter[]; readonly result: object }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly name: string; readonly stringValue: string }[] }[];
}

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

const metadata = { 'en-US': JSON.parse(read('functions.json')) as Metadata, 'zh-CN': JSON.parse(read('functions.zh-CN.json')) as Metadata };
const kilobyte = 1024;

describe('the pane’s page', () => {
  const sourcesOf = (page: string): readonly string[] => [...page.matchAll(/<script[^>]*\bsrc="?([^" >]+)/g)].map(([, source = '']) => source);

  it('loads office.js from Microsoft’s network, then the language, the functions and itself', () => {
    expect(sourcesOf(read('taskpane.html'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'language.js', 'functions.js', 'taskpane.js']);
  });

  const policyFor = (scripts: string): string => `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

  it('lets in nothing but its own folder and scripts from where office.js comes', () => {
    expect(/Content-Security-Policy content="([^"]*)"/.exec(read('taskpane.html'))?.[1]).toBe(policyFor("'self' https://appsforoffice.microsoft.com"));
    expect(read('taskpane.html')).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it.each([
    ['https://cn.example/hosted/office.js', "'self' https://cn.example"],
    ['office/office.js', "'self'"],
  ])('takes another address of office.js from the build, and lets in its scripts: %s', async (office, scripts) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', `const [{ plugins }] = require('./webpack.config.js')({ office: '${office}' }); const { officeJs, policy } = plugins.find(({ userOptions }) => userOptions?.officeJs).userOptions; console.log(JSON.stringify([officeJs, policy]))`], { cwd: path.resolve(dist, '..') });
    expect(JSON.parse(stdout)).toEqual([office, policyFor(scripts)]);
  });

  it('ships the licences of the packages in it, which docs/licences.md lists', () => {
    const { licencesPage } = jest.requireActual<{ licencesPage: (shipped: string) => string }>('../../scripts/licences.cjs');
    expect(readFileSync(path.resolve(dist, '../docs/licences.md'), 'utf8')).toBe(licencesPage(read('licences.txt')));
    expect(read('licences.txt')).toContain('Copyright (c) 2015-present Jason Miller');
  });
});

describe('functions.js', () => {
  const weight = (file: string): number => gzipSync(read(file), { level: 9 }).length;

  it('weighs at most 92 KB gzipped, all rate cards and clauses in it, and with the pane\'s first script at most 111', () => {
    expect(weight('functions.js')).toBeLessThanOrEqual(92 * kilobyte);
    expect(['functions.js', 'language.js', 'taskpane.js'].reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(111 * kilobyte);
  });

  it('carries no help text: those belong to functions.json and the pane', () => {
    for (const { description } of catalogue) {
      expect(read('functions.js')).not.toContain(description['en-US'].slice(0, 40));
      expect(read('functions.js')).not.toContain(description['zh-CN'].slice(0, 20));
    }
  });

  it('names nothing of the page, of Office or of time', () => {
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text);
      if (ts.isAwaitExpression(node) || ((ts.isFunctionLike(node) || ts.isArrowFunction(node)) && ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async)) names.add('async');
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('functions.js', read('functions.js'), ts.ScriptTarget.ES2020));
    expect([...names]).toContain('CustomFunctions');
    // webpack's loader of later scripts stands in this file for the pane's sake: it names document, setTimeout and Promise.
    const foreign = ['window', 'Office', 'Excel', 'fetch', 'XMLHttpRequest', 'localStorage', 'async', 'Date', 'random'];
    expect(foreign.filter((name) => names.has(name))).toEqual([]);
  });
});

describe('functions.json', () => {
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json'), 'utf8')) as { readonly definitions: object };

  it.each(['en-US', 'zh-CN'] as const)('holds against the schema that Microsoft publishes: %s', (locale) => {
    const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
    const valid = ajv.validate({ definitions: schema.definitions, $ref: '#/definitions/extensionCustomFunctions' }, metadata[locale]);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('declares every parameter and result a matrix, words as text with a list, all else any, and one data-type flag', () => {
    expect(Object.keys(metadata['en-US']).sort()).toEqual(['allowCustomDataForDataTypeAny', 'enums', 'functions']);
    const enums = metadata['en-US'].enums.map(({ id }) => id);
    for (const { id, name, parameters, result } of metadata['en-US'].functions) {
      expect(name).toBe(id);
      expect(result).toMatchObject({ dimensionality: 'matrix' });
      for (const { type, dimensionality, customEnumId } of parameters) {
        expect(dimensionality).toBe('matrix');
        if (customEnumId === undefined) expect(type).toBe('any');
        else {
          expect(type).toBe('string');
          expect(enums).toContain(customEnumId);
        }
      }
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it('names the arguments that the functions read, in their order', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(runs).sort());
    for (const { id, parameters } of catalogue) expect(parameters.map((parameter) => parameter.id)).toEqual(runs[id]?.arguments);
  });

  it('has the same ids, names, types and values in Chinese, and everything else in Chinese', () => {
    const shape = ({ functions, enums }: Metadata): unknown => [
      functions.map(({ id, name, parameters, result }) => [id, name, result, parameters.map(({ type, optional, customEnumId }) => [type, optional, customEnumId])]),
      enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    ];
    expect(shape(metadata['zh-CN'])).toEqual(shape(metadata['en-US']));
    for (const { description, parameters } of metadata['zh-CN'].functions) {
      for (const text of [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])]) expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
