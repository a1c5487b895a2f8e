/** Everything that speaks of functions, with their catalogue: one script, loaded when first shown. */
export { ExplainCell } from './explain-cell';
export { FunctionForm } from './function-form';
export { FunctionList } from './function-list';
export { StepFormulas } from './step-formulas';
