/** Regions of the formula surface, in the order in which lists show them. */
export const regions = ['CN', 'HMT', 'JPKR', 'SEA', 'SA', 'ME', 'EU', 'NA', 'LATAM', 'AF', 'OC'] as const;

/** A billing region: mainland China, Hong Kong-Macau-Taiwan, Japan-Korea, South-East Asia, South Asia, Middle East, Europe, North America, Latin America, Africa, Oceania. */
export type Region = (typeof regions)[number];

/** GLOBAL asks for the one price of a card, whatever the region. */
export type RegionWord = Region | 'GLOBAL';
