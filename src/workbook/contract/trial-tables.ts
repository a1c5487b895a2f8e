/** How much of each combination a trial takes. */
export const planTable = 'RtcTrialPlan';
/** Measurements against promises. */
export const resultTable = 'RtcTrialResult';
/** Credits for what is missed. */
export const ladderTable = 'RtcLadder';
/** The cell that names whose trial it is. */
export const trialOfferName = 'RtcTrialOffer';
/** The cell with the monthly fee that credits are a share of. */
export const trialFeeName = 'RtcTrialFee';

/** The planned columns of RtcTrialPlan by their place. */
export const planPlace = { region: 0, device: 1, network: 2, from: 3, to: 4, metric: 5, samples: 6, done: 7, owner: 8, note: 9 } as const;
/** The planned columns of RtcTrialResult by their place. */
export const resultPlace = { metric: 0, scope: 1, promise: 2, statistic: 3, measured: 4, outside: 5, samples: 6, result: 7, note: 8, needed: 9, credit: 10 } as const;
/** The planned columns of RtcLadder by their place. */
export const ladderPlace = { metric: 0, bound: 1, credit: 2, basis: 3 } as const;
