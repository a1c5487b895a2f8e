import { billedBandwidth } from '../../../src/domain/metering/bandwidth';

describe('billedBandwidth', () => {
  const month = { limit: 500, floorShare: 0.2, existingDays: 12, daysInMonth: 30 };

  it('bills the floor where the peak is below it: 40 Mbps x 108 = 4,320', () => {
    expect(billedBandwidth({ ...month, peak: 80, validDays: 6 }) * 108).toBe(4320);
  });

  it('bills the peak by its days where it is above the floor', () => {
    expect(billedBandwidth({ ...month, peak: 300, validDays: 6 })).toBe(60);
  });
});
