/** Names of what the ranking of vendors, once it is made, says of each offer: the comparison shows the scores beside the costs. */
export const rankedNames = { offers: 'RtcRankedOffers', scores: 'RtcRankedScores' } as const;
