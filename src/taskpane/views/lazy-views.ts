import { script } from '../components/lazily';

/** Everything that speaks of functions: the step page shows some of it, so that the rest is there when it is asked for. */
export const formulaViews = script(() => import(/* webpackChunkName: "formulas" */ './formula-views'));
