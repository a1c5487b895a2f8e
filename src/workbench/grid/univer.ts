import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnUS from '@univerjs/preset-sheets-table/locales/en-US';
import tableZhCN from '@univerjs/preset-sheets-table/locales/zh-CN';
import { BooleanNumber, createUniver, type FUniver, type Injector, LocaleType, mergeLocales } from '@univerjs/presets';
import type { Language } from '../options';
import { executorsOf, type FunctionHost } from './executors';
import type { FunctionMetadata } from './metadata';

/** What a grid is made of. */
export interface GridParts {
  /** Id of the element that it fills. */
  readonly container: string;
  readonly language: Language;
  readonly functions: readonly FunctionMetadata[];
  readonly host: FunctionHost;
}

/** Univer, and the way to its inner services. */
export interface StartedUniver {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer with the add-in's functions, without a workbook yet. */
export function startUniver({ container, language, functions, host }: GridParts): StartedUniver {
  const { univer, univerAPI } = createUniver({
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, tableZhCN),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, tableEnUS),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        formula: {
          function: executorsOf(functions, host),
          description: functions.map(descriptionOf),
          initialFormulaComputing: CalculationMode.FORCED,
        },
      }),
      UniverSheetsTablePreset(),
    ],
  });
  return { api: univerAPI, injector: univer.__getInjector() };
}

function descriptionOf({ name, description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: description ?? '',
    abstract: description ?? '',
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
