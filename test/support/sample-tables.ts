import { sampleContent } from '../../src/workbook/quote-workbook/sample';

type Table = readonly (readonly (string | number)[])[];

const { usage, rates, terms, offers } = sampleContent('en-US');

/** The workbook sample's tables as cells hold them: a social app, four offers, the last of which is the low-price trap. */
export const sampleTables: { readonly usage: Table; readonly rates: Table; readonly terms: Table; readonly offers: readonly string[] } = {
  usage: [['Item', 'Region', 'Usage', 'Unit'], ...usage.map(({ item, region, usage: units, unit }) => [item as string, region, Number(units), unit])],
  rates: [
    ['Offer', 'Vendor', 'Item', 'Region', 'Unit', 'Price', 'Currency', 'Model', 'Kind', 'As of'],
    ...rates.map(({ offer, vendor, item, region, unit, price, currency, model, kind, asOf }) => [offer, vendor, item, region, unit, price, currency, model, kind, asOf]),
  ],
  terms: [['Id', 'All', ...offers.map(({ name }) => name)], ...Object.entries(terms).map(([id, { all, offers: own }]) => [id, all ?? '', ...offers.map((_, index) => own[index] ?? '')])],
  offers: offers.map(({ name }) => name),
};
