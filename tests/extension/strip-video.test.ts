import { describe, expect, test } from 'vitest';
import { measure } from '../../extension/draft/measure.ts';
import { stripVideoLocation } from '../../extension/video/strip-video-location.ts';
import { stripWebm } from '../../extension/video/strip-webm.ts';
import { blobOf, box, join, movie, sized, u32, webm } from './bytes.ts';

const text = async (blob: Blob): Promise<string> => Buffer.from(await blob.arrayBuffer()).toString('latin1');

describe('a video on its way out', () => {
  const place = '+52.5200+013.4050/';
  const android = box('udta', box('\xa9xyz', [0, 18, 0x15, 0xc7], place));
  const threeGpp = box('udta', box('loci', u32(0), 'home\0', place));
  const apple = box(
    'meta',
    box('hdlr', u32(0), u32(0), 'mdta'),
    box(
      'keys',
      u32(0),
      u32(2),
      box('mdta', 'com.apple.quicktime.make'),
      box('mdta', 'com.apple.quicktime.location.ISO6709'),
    ),
    box('ilst', box('\0\0\0\x01', box('data', 'Apple')), box('\0\0\0\x02', box('data', place))),
  );

  test.each([
    ['Android', android],
    ['3GPP', threeGpp],
    ['Apple', apple],
  ])('has lost the place that %s wrote, and no byte has moved', async (_name, written) => {
    const before = movie({ more: [written] });
    const after = await text(await stripVideoLocation(blobOf(before)));
    expect(after).toHaveLength(before.length);
    expect(after).not.toContain('52.5200');
    expect(after.slice(0, after.indexOf('moov'))).toBe(
      Buffer.from(before).toString('latin1').split('moov')[0],
    );
    expect(after).toContain('free');
  });

  test('keeps what is no place', async () => {
    const after = await text(await stripVideoLocation(blobOf(movie({ more: [apple] }))));
    expect(after).toContain('com.apple.quicktime.make');
    expect(after).toContain('Apple');
  });

  test('is the very same file when it held no place', async () => {
    const blob = blobOf(join(movie()));
    expect(await stripVideoLocation(blob)).toBe(blob);
  });

  const tags = (...more: string[]) => sized([0x12, 0x54, 0xc3, 0x67], 'LOCATION', place, ...more);
  test.each([
    ['at the end', join(webm(720, 1280, 9), tags())],
    [
      'between the frames',
      join(webm(720, 1280, 9), tags('long '.repeat(40)), sized([0x1f, 0x43, 0xb6, 0x75], 'x')),
    ],
    // A recording of unknown length: its cluster has no end of its own.
    [
      'behind a live recording',
      join(webm(720, 1280, 9).slice(0, -1), [0xff], sized([0xa3], 'frame'), tags()),
    ],
  ])('has lost the tags of a WebM %s, and no byte has moved', async (_where, before) => {
    const after = await text(await stripWebm(blobOf(before)));
    expect(after).toHaveLength(before.length);
    expect(after).not.toMatch(/LOCATION|52\.5200/);
    const at = Buffer.from(before).toString('latin1').indexOf('\x12\x54\xc3\x67');
    expect(after.slice(0, at)).toBe(Buffer.from(before).toString('latin1').slice(0, at));
    expect(await measure(blobOf(Uint8Array.from(after, (char) => char.charCodeAt(0))))).toEqual(
      await measure(blobOf(before)),
    );
  });

  test('is the very same WebM when it had no tags', async () => {
    const blob = blobOf(webm(720, 1280, 9));
    expect(await stripWebm(blob)).toBe(blob);
  });
});
