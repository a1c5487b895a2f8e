import { rateCards } from '../../../src/data/rate-cards';
import type { Meter } from '../../../src/domain/metering/meter';
import { meterPicture } from '../../../src/domain/metering/meter-picture';
import { parseItem } from '../../../src/domain/words/items';
import { vocabulary } from '../../../src/functions/words';
import { refusalOf } from '../../support/refusal';

function meterOf(vendor: string): Meter {
  const card = rateCards.find(({ id }) => id === vendor);
  if (card === undefined) throw new Error(vendor);
  return card.meter;
}

function metered(picture: string, vendor: string): Record<string, number> {
  return Object.fromEntries(meterPicture(parseItem(picture, vocabulary).picture ?? [], meterOf(vendor)).map(({ item, perMinute }) => [item, perMinute]));
}

describe('meterPicture', () => {
  it.each([1, 4, 5, 9, 10, 16, 17].map((streams, index) => [streams, ['HD', 'HD', 'FHD', 'FHD', '2K', '2K', '4K'][index]] as const))(
    'classes %d streams of 640x360 at Agora as %s: the pixels added up against 921,600, 2,073,600 and 3,686,400',
    (streams, billed) => {
      expect(metered(`${streams}*640x360`, 'agora')).toEqual({ [String(billed)]: 1 });
    },
  );

  it.each([
    ['1x1 below the limit', '3*640x360 + 640x359', 'HD'],
    ['at the limit', '4*640x360', 'HD'],
    ['one pixel above', '4*640x360 + 1x1', 'FHD'],
  ])('bounds a class inclusively: %s', (_, picture, billed) => {
    expect(metered(picture, 'shengwang')).toEqual({ [billed]: 1 });
  });

  it('counts 640x352 as 640x360 at Shengwang: 4 of them and one pixel are above HD', () => {
    expect(metered('4*640x352', 'shengwang')).toEqual({ HD: 1 });
    expect(metered('4*640x352 + 1x1', 'shengwang')).toEqual({ FHD: 1 });
  });

  it.each([
    ['trtc', '3*640x360', { SD: 3 }],
    ['trtc', '640x360 + 240x180 + 1280x720', { SD: 2, HD: 1 }],
    ['trtc', '3*audio', { AUDIO: 1 }],
    ['trtc', '640x360 + 2*audio', { SD: 1 }],
    ['zego', '3*audio', { AUDIO: 3 }],
    ['zego', '640x360 + 2*audio', { AUDIO: 2, SD: 1 }],
    ['shengwang', '1920x1080 + 3*audio', { FHD: 1 }],
    ['shengwang', '7*audio', { AUDIO: 1 }],
    ['azure', '5*640x360', { ANY: 1 }],
    ['azure', 'audio', { ANY: 1 }],
    ['livekit', '5*640x360', { ANY: 1, TRAFFIC: 0.015 }],
  ])('meters at %s %s as %j', (vendor, picture, lines) => {
    expect(metered(picture, vendor)).toEqual(lines);
  });

  it('refuses a picture beyond the last class', () => {
    expect(refusalOf(() => metered('4096x2160', 'zego'))).toMatchObject({ code: 'picture_too_large', params: { pixels: 8_847_360, limit: 8_294_400 } });
  });

  it('refuses traffic of a size without a published bitrate', () => {
    expect(refusalOf(() => metered('2560x1440', 'livekit'))).toMatchObject({ code: 'no_bitrate' });
  });
});
