import { parseItem } from '../../../src/domain/words/items';
import { vocabulary } from '../../../src/functions/words';
import { refusalOf } from '../../support/refusal';

describe('parseItem', () => {
  it('reads 5*640x360 as five streams', () => {
    expect(parseItem('5*640x360', vocabulary).picture).toEqual([{ count: 5, width: 640, height: 360 }]);
  });

  it.each([
    ['1280x720 + 6*320x180', [{ count: 1, width: 1280, height: 720 }, { count: 6, width: 320, height: 180 }]],
    ['３＊ＡＵＤＩＯ', [{ count: 3, audio: true }]],
    ['5×640×360', [{ count: 5, width: 640, height: 360 }]],
    ['640*360', [{ count: 1, width: 640, height: 360 }]],
    ['2*640*360', [{ count: 2, width: 640, height: 360 }]],
    ['2*高清+音频', [{ count: 2, width: 1280, height: 720 }, { count: 1, audio: true }]],
    ['1x1', [{ count: 1, width: 1, height: 1 }]],
  ])('reads the picture %s', (text, picture) => {
    expect(parseItem(text, vocabulary).picture).toEqual(picture);
  });

  it.each([
    ['hd', 'HD', null],
    [' 高清 ', 'HD', null],
    ['ｆｈｄ', 'FHD', null],
    ['2K+', '4K', null],
    ['HD+', 'FHD', null],
    ['720p', 'HD', null],
    ['HD:AUDIENCE', 'HD', 'AUDIENCE'],
    ['高清：观众', 'HD', 'AUDIENCE'],
    ['recording:hd', 'RECORDING:HD', null],
    ['云端录制:高清', 'RECORDING:HD', null],
    ['Transcoding:H.265:FHD', 'TRANSCODING:H265:FHD', null],
    ['流量', 'TRAFFIC', null],
  ])('reads the word %s as %s', (text, key, role) => {
    expect(parseItem(text, vocabulary)).toMatchObject({ key, role, known: true });
  });

  it('keeps a word that it does not know, for an offer may price it by that name', () => {
    expect(parseItem('AR mask', vocabulary)).toMatchObject({ key: 'AR MASK', known: false, picture: null });
  });

  it('lets the vendor\'s own words win', () => {
    expect(parseItem('超清', vocabulary, { 超清: 'FHD' }).key).toBe('FHD');
  });

  it.each([
    ['', 'item_missing', {}],
    ['超高清', 'ambiguous_item', { word: '超高清', choices: 'FHD, 2K, 4K' }],
    ['5*640y360', 'picture_not_understood', { part: '5*640Y360' }],
    ['0*640x360', 'picture_not_understood', {}],
    ['3*720', 'picture_not_understood', {}],
    ['720', 'picture_not_understood', {}],
    ['640x360 + ?', 'picture_not_understood', { part: '?' }],
    ['HD:H265', 'unknown_role', { role: 'H265' }],
  ])('refuses %s with %s', (text, code, params) => {
    expect(refusalOf(() => parseItem(text, vocabulary))).toMatchObject({ code, params });
  });
});
