import { completenessOf } from '../../../src/domain/quotes/asked-terms';
import { dimensionsOf } from '../../../src/domain/quotes/dimensions';
import { feesWithoutNeed } from '../../../src/domain/quotes/fees-without-need';
import { pricingModes } from '../../../src/domain/quotes/pricing-mode';
import type { Offer } from '../../../src/domain/pricing/offer';
import { readRates } from '../../../src/domain/pricing/rates-table';
import { rateBook, vocabulary } from '../../../src/functions/words';

/** An offer of rows of item, role, region, unit, price, included, model. */
function offerOf(...rows: readonly (readonly (string | number | null)[])[]): Offer {
  const [offer] = readRates([['Item', 'Role', 'Region', 'Unit', 'Price', 'Included', 'Model'], ...rows], vocabulary, rateBook);
  if (offer === undefined) throw new Error('no offer');
  return offer;
}

describe('pricingModes', () => {
  it.each([
    ['minutes', [['HD', '', '', '1000min', 28, '', '']], ['usage']],
    ['a plan with minutes and GB', [['PLAN', '', '', 'month', 50, '', ''], ['ANY', '', '', 'min', 0.0005, 150000, ''], ['TRAFFIC', '', '', 'GB', 0.12, 250, '']], ['usage', 'traffic', 'package']],
    ['seats', [['SEAT', '', '', 'seat', 20, '', '']], ['seats']],
    ['active users with a pack', [['MAU', '', '', 'MAU', 0.99, '', ''], ['MAU', '', '', 'month', 99, 300, 'pack']], ['seats', 'package']],
    ['traffic of recordings only', [['HD', '', '', '1000min', 28, '', ''], ['CDN', '', '', 'GB', 0.5, '', '']], ['usage']],
  ])('reads %s', (_name, rows, modes) => {
    expect(pricingModes(offerOf(...rows))).toEqual(modes);
  });
});

describe('dimensionsOf', () => {
  it('tells pictures, roles, regions and extras of an offer apart', () => {
    const offer = offerOf(['AUDIO', '', 'CN', '1000min', 7, '', ''], ['HD', 'HOST', 'CN', '1000min', 28, '', ''], ['HD', 'AUDIENCE', 'SEA', '1000min', 14, '', ''], ['RECORDING:HD', '', '', '1000min', 30, '', ''], ['RECORDING:SD', '', '', '1000min', 20, '', '']);
    expect(dimensionsOf(offer)).toEqual({ hasVoice: true, hasVideo: true, pictures: ['HD'], roles: ['HOST', 'AUDIENCE'], regions: ['CN', 'SEA'], extras: ['RECORDING'] });
  });

  it('knows that one price of any minute is voice and video alike', () => {
    expect(dimensionsOf(offerOf(['ANY', '', '', 'min', 0.004, '', '']))).toMatchObject({ hasVoice: true, hasVideo: true, pictures: [] });
    expect(dimensionsOf(offerOf(['HD', '', '', 'min', 0.004, '', '']))).toMatchObject({ hasVoice: false, hasVideo: true });
  });
});

describe('feesWithoutNeed', () => {
  it('finds what is due unused, and nothing that only usage would charge', () => {
    const offer = offerOf(['HD', '', '', '1000min', 28, '', ''], ['WHITEBOARD', '', '', 'month', 2000, '', ''], ['RECORDING:HD', '', '', '1000min', 30, '', ''], ['SUPPORT', '', '', 'month', 5000, '', ''], ['STT', '', '', 'month', 900, 10000, 'pack']);
    expect(feesWithoutNeed(offer, ['HD']).map(({ items }) => items)).toEqual([['WHITEBOARD'], ['STT']]);
    expect(feesWithoutNeed(offer, ['HD', 'WHITEBOARD', 'STT'])).toEqual([]);
  });
});

describe('completenessOf', () => {
  it('counts each need and each term once: 12 of 15 and 9 of 16 are 21 of 31', () => {
    expect(completenessOf(12, 15, 9, 16).share).toBeCloseTo(21 / 31, 12);
  });

  it('is nothing where nothing is needed and nothing asked', () => {
    expect(completenessOf(0, 0, 0, 0).share).toBe(0);
  });
});
