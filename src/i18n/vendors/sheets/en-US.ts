import type { VendorSheetTexts } from './texts';

/** The words of the scoring's sheets, in English. */
export const enUS: VendorSheetTexts = {
  yes: 'yes',
  agreed: 'agreed',
  joins: 'joins',
  dimensions: { technology: 'Technology', trackRecord: 'Track record', service: 'Service', scale: 'Scale' },
  better: { higher: 'higher', lower: 'lower' },
  outcomes: { pass: 'pass', fail: 'fail', unknown: 'unknown' },
  criteria: {
    sheet: 'Criteria',
    title: 'Criteria, weights, and the agreed mark of each vendor',
    hint: 'Each column right of Anchor5 is a vendor: marks from 1 to 5; blank or - is not given, the word worst is 0. Rows of gates take a measurement, or pass / fail, and are not scored. Weights add up to 100.',
    columns: ['Id', 'Dimension', 'Criterion', 'Weight', 'Lock', 'Gate', 'Limit', 'Better', 'Anchor1', 'Anchor2', 'Anchor3', 'Anchor4', 'Anchor5'],
  },
  scores: {
    sheet: 'Scores',
    title: 'Every mark that was given: rows are added, never changed',
    hint: "One row for each mark; where the same evaluator marks the same thing again, the last row counts. Beside the mark its evidence (a link or a note) and the evidence's date.",
    columns: ['At', 'Evaluator', 'Vendor', 'Criterion', 'Mark', 'Evidence', 'Evidence date', 'Reason'],
  },
  ranking: {
    sheet: 'Ranking',
    title: 'Ranking',
    hint: 'All formulas: change a mark or a weight in the criteria, and this follows. A vendor that fails a gate stays in sight, but is not ranked and sets no price benchmark.',
    priceWeight: 'Price weight',
    priceFormula: 'Price formula',
    formulaTexts: {
      low_bid: 'Low bid: lowest price ÷ price × 100',
      linear: 'Linear: (highest price − price) ÷ (highest − lowest) × 100',
      log: 'Logarithmic: 100 − 100 × ln(price ÷ lowest) ÷ ln 2; twice the lowest price earns 0',
      utility: 'Utility: (1 − e^−d) ÷ (1 − e^−1) × 100 with d = (highest − price) ÷ (highest − lowest)',
    },
    columns: ['Vendor', 'Gates', 'Failed', 'Score', 'Rank', 'Coverage', 'At worst', 'At best', 'Other', 'Offer', 'TCO', 'Premium', 'Price points', 'Total', 'Total rank', 'Break-even price'],
    dimension: 'Dimension',
    stacked: 'What the score is made of',
    radar: 'Four dimensions (of 100)',
  },
  robustness: {
    sheet: 'Robustness',
    title: 'How safe the ranking is',
    hint: 'Left: the weight at which another vendor wins. Middle: how often each vendor takes each rank when weights may be anything. Right: a second opinion by TOPSIS. All formulas, without vendors that fail a gate.',
    flip: 'Weights that change the winner',
    smaa: 'Share of each rank over all weights',
    topsis: 'Rank by TOPSIS',
    premium: 'What it costs more, and what that buys',
  },
};
