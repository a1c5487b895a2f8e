/** Names of what the ranking of vendors, once it is made, says of each offer. */
export const rankedNames = { offers: 'RtcRankedOffers', scores: 'RtcRankedScores' } as const;

/** The score of an offer, beside its cost. @param offerColumn - how RtcCompare calls the offer */
export function scoreFormula(offerColumn: string): string {
  return `=IFERROR(INDEX(${rankedNames.scores},MATCH(RtcCompare[[#This Row],[${offerColumn}]],${rankedNames.offers},0)),"")`;
}
