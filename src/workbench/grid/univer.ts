import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { BuiltInUIPart, CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import { BooleanNumber, createUniver, type FUniver, type ILanguagePack, type Injector, LocaleType } from '@univerjs/presets';
import type { Language } from '../options';
import { executorsOf, type FunctionHost } from './executors';
import type { FunctionMetadata } from './metadata';

/** What a grid is made of. */
export interface GridParts {
  /** Id of the element that it fills. */
  readonly container: string;
  readonly language: Language;
  /** Univer's own words in that language. */
  readonly locale: ILanguagePack;
  readonly functions: readonly FunctionMetadata[];
  readonly host: FunctionHost;
}

/** Univer, and the way to its inner services. */
export interface StartedUniver {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer with the add-in's functions, without a workbook yet. */
export function startUniver({ container, language, locale, functions, host }: GridParts): StartedUniver {
  const type = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const { univer, univerAPI } = createUniver({
    locale: type,
    locales: { [type]: locale },
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
      UniverSheetsDataValidationPreset(),
    ],
  });
  // The toolbar takes Univer half a second: it comes once the sheet stands.
  univerAPI.setUIVisible(BuiltInUIPart.TOOLBAR, false);
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
