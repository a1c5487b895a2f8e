import { invalidArgument, notImplemented } from './errors';
import type { Area, ValidationRule } from './model';
import { defineType, type HostType } from './objects';

/** Excel.DataValidation of a range. */
export const validationObject: HostType<Area> = defineType('DataValidation', {
  properties: {
    Rule: {
      get: (area, { model }) => ruleOf(model.validations.get(area)),
      set: (area, rule, { model }) => model.validations.set(area, { ...kept(model.validations.get(area)), ...readRule(rule) }),
    },
    Type: { get: (area, { model }) => typeNames[model.validations.get(area)?.kind ?? 'none'] },
    IgnoreBlanks: { get: (area, { model }) => model.validations.get(area)?.ignoresBlanks ?? true, set: (area, value, { model }) => change(area, { ignoresBlanks: value !== false }, model) },
    ErrorAlert: {
      get: (area, { model }) => ({ showAlert: model.validations.get(area)?.isStrict ?? true, style: 'Stop', title: '', message: model.validations.get(area)?.error ?? '' }),
      set: (area, value, { model }) => {
        const { showAlert = true, message = '' } = value as { readonly showAlert?: boolean; readonly message?: string };
        change(area, { isStrict: showAlert, error: message }, model);
      },
    },
    Prompt: {
      get: (area, { model }) => ({ showPrompt: (model.validations.get(area)?.prompt ?? '') !== '', title: '', message: model.validations.get(area)?.prompt ?? '' }),
      set: (area, value, { model }) => change(area, { prompt: (value as { readonly message?: string }).message ?? '' }, model),
    },
  },
  methods: {
    Clear: (area, _args, { model }) => model.validations.clear(area),
  },
});

const typeNames = { none: 'None', list: 'List', whole: 'WholeNumber', decimal: 'Decimal' } as const;
const anything: ValidationRule = { kind: 'decimal', from: '', to: '', operator: 'NotBetween', ignoresBlanks: true, isStrict: true, error: '', prompt: '' };

function kept(rule: ValidationRule | undefined): Pick<ValidationRule, 'ignoresBlanks' | 'isStrict' | 'error' | 'prompt'> {
  const { ignoresBlanks, isStrict, error, prompt } = rule ?? anything;
  return { ignoresBlanks, isStrict, error, prompt };
}

function change(area: Area, part: Partial<ValidationRule>, model: { readonly validations: { get(area: Area): ValidationRule | undefined; set(area: Area, rule: ValidationRule): void } }): void {
  const rule = model.validations.get(area);
  if (rule === undefined) throw invalidArgument('DataValidation', 'A rule must be set first.');
  model.validations.set(area, { ...rule, ...part } as ValidationRule);
}

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

type RuleParts = { readonly kind: 'list'; readonly source: string; readonly showsList: boolean } | { readonly kind: 'whole' | 'decimal'; readonly from: string; readonly to: string; readonly operator: string };

function readRule(rule: unknown): RuleParts {
  const { list, wholeNumber, decimal, ...others } = rule as { readonly list?: { readonly source?: unknown; readonly inCellDropDown?: boolean }; readonly wholeNumber?: Bounds; readonly decimal?: Bounds };
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`DataValidation.rule.${other}`);
  if (list !== undefined) {
    if (typeof list.source !== 'string') throw notImplemented('DataValidation.rule.list with a Range as its source');
    return { kind: 'list', source: list.source, showsList: list.inCellDropDown !== false };
  }
  const bounds = wholeNumber ?? decimal;
  if (bounds === undefined) throw invalidArgument('DataValidation.rule');
  return { kind: wholeNumber === undefined ? 'decimal' : 'whole', from: textOf(bounds.formula1), to: textOf(bounds.formula2), operator: bounds.operator ?? 'Between' };
}

function textOf(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function ruleOf(rule: ValidationRule | undefined): unknown {
  if (rule === undefined) return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.showsList, source: rule.source } };
  return { [rule.kind === 'whole' ? 'wholeNumber' : 'decimal']: { formula1: rule.from, formula2: rule.to, operator: rule.operator } };
}
