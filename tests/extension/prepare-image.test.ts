import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDrawing, planImage, smaller } from '../../extension/video/plan-image.ts';
import { prepareImage } from '../../extension/video/prepare-image.ts';
import type { DrawPlan } from '../../extension/world.ts';
import { imageProblem } from '../../shared/check.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import type { Cited, ImageRule } from '../../shared/platforms/rules.ts';
import { isShaped } from '../../shared/shape.ts';
import {
  blobOf,
  exif,
  gif,
  join,
  jpeg,
  png,
  pngChunk,
  segment,
  u32,
  vp8,
  vp8x,
  webp,
  webpChunk,
} from './bytes.ts';

const cite = <T>(value: T): Cited<T> => ({ value, source: 'https://example.com', read: '2026-01-01' });
const rule = (more: Partial<ImageRule> = {}): ImageRule => ({
  mimes: cite(['image/jpeg', 'image/webp'] as const),
  maxBytes: cite(1_000_000),
  ...more,
});
const photo = { kind: 'image', mime: 'image/jpeg', bytes: 500_000, width: 1200, height: 800 } as const;
const text = async (blob: Blob): Promise<string> => Buffer.from(await blob.arrayBuffer()).toString('latin1');

/** Draws nothing, but says what it was asked for; every drawing weighs as given. */
function easel(bytes: (plan: DrawPlan, quality: number) => number) {
  const asked: { plan: DrawPlan; quality: number }[] = [];
  const drawImage = async (_blob: Blob, plan: DrawPlan, quality: number): Promise<Blob> => {
    asked.push({ plan, quality });
    return new Blob([new Uint8Array(bytes(plan, quality))], { type: plan.mime });
  };
  return { drawImage, asked };
}

describe('a photo that the platform takes as it is', () => {
  const world = easel(() => 1);
  const profile = segment(0xe2, 'ICC_PROFILE\0', 'colours');
  const bytes = jpeg({
    before: [
      segment(0xe0, 'JFIF\0rest'),
      exif(1),
      profile,
      segment(0xed, 'Photoshop 3.0'),
      segment(0xfe, 'my flat'),
    ],
    behind: 'moov GPS of the motion photo',
  });

  test('keeps its picture to the last bit and loses everything that tells more', async () => {
    const prepared = await text(await prepareImage(world, blobOf(bytes), photo, rule()));
    expect(prepared).toBe(
      Buffer.from(jpeg({ before: [segment(0xe0, 'JFIF\0rest'), profile] })).toString('latin1'),
    );
    expect(prepared).not.toMatch(/GPS|Photoshop|my flat/);
    expect(world.asked).toEqual([]);
  });

  test('is drawn upright when only its EXIF says which way up', async () => {
    const turned = easel(() => 1000);
    await prepareImage(
      turned,
      blobOf(jpeg({ before: [exif(6)] })),
      { ...photo, width: 800, height: 1200 },
      rule(),
    );
    expect(turned.asked[0]?.plan).toMatchObject({ width: 800, height: 1200, mime: 'image/jpeg' });
  });

  test.each([
    ['stray bytes stand before its picture', jpeg({ before: [exif(1), join('stray GPS')] })],
    ['a segment lies about its length', jpeg({ before: [join([0xff, 0xe1, 0xff, 0xff], 'Exif GPS')] })],
    ['words stand between the scans of its picture', join(jpeg().slice(0, -2), exif(1), [0xff, 0xd9])],
    ['it breaks off before its picture', jpeg({ before: [exif(1)] }).subarray(0, 60)],
  ])('is drawn anew where %s, since nobody can say what they tell', async (_why, broken) => {
    const anew = easel(() => 1000);
    const prepared = await prepareImage(anew, blobOf(Uint8Array.from(broken)), photo, rule());
    expect(anew.asked).toHaveLength(1);
    expect(await text(prepared)).not.toContain('GPS');
  });

  test('is drawn anew as a PNG whose chunks do not lead to its end', async () => {
    const anew = easel(() => 1000);
    const taken = rule({ mimes: cite(['image/png'] as const) });
    const broken = png(1200, 800, pngChunk('tEXt', 'GPS')).subarray(0, 50);
    await prepareImage(anew, blobOf(broken), { ...photo, mime: 'image/png' }, taken);
    expect(anew.asked).toHaveLength(1);
  });

  test('loses dates, words and EXIF as a PNG', async () => {
    const taken = rule({ mimes: cite(['image/png'] as const) });
    const dirty = png(1200, 800, pngChunk('tEXt', 'Comment\0at home'), pngChunk('gAMA', u32(45_455)));
    const prepared = await prepareImage(world, blobOf(dirty), { ...photo, mime: 'image/png' }, taken);
    expect(await text(prepared)).toBe(
      Buffer.from(png(1200, 800, pngChunk('gAMA', u32(45_455)))).toString('latin1'),
    );
  });

  test('loses EXIF and XMP as a WebP, and says so in its header', async () => {
    const dirty = webp(
      vp8x(1200, 800, 0x0c),
      vp8(1200, 800),
      webpChunk('EXIF', 'GPS'),
      webpChunk('XMP ', 'place'),
    );
    const prepared = await prepareImage(world, blobOf(dirty), { ...photo, mime: 'image/webp' }, rule());
    expect(await text(prepared)).toBe(Buffer.from(webp(vp8x(1200, 800), vp8(1200, 800))).toString('latin1'));
  });
});

test('an animation keeps its frames and its loop, and loses comments and XMP', async () => {
  const chain = (...parts: string[]) => join(...parts.flatMap((part) => [[part.length], part]), [0]);
  const loop = join([0x21, 0xff], chain('NETSCAPE2.0', '\x01\0\0'));
  const frame = join([0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0x80], '\0\0\0\xff\xff\xff', [2], chain('pixels'));
  const talk = [
    join([0x21, 0xfe], chain('at 52.52, 13.40')),
    join([0x21, 0xff], chain('XMP DataXMP', '<x:xmpmeta>home</x:xmpmeta>')),
  ];
  const taken = rule({ mimes: cite(['image/gif'] as const) });
  const dirty = blobOf(join(gif(1200, 800, loop, ...talk, frame), 'GPS'));
  const prepared = await prepareImage(
    easel(() => 1),
    dirty,
    { ...photo, mime: 'image/gif' },
    taken,
  );
  expect(await text(prepared)).toBe(Buffer.from(gif(1200, 800, loop, frame)).toString('latin1'));
});

describe('a photo that the platform refuses', () => {
  test('becomes a JPEG when the format is not taken', () => {
    expect(planImage(rule(), { ...photo, mime: 'image/avif' })).toMatchObject({
      mime: 'image/jpeg',
      width: 1200,
    });
  });

  test('shrinks to the largest size that TikTok takes', () => {
    const image = platformRules('tiktok').kinds.find((kind) => kind.kind === 'photos')?.image as ImageRule;
    expect(planImage(image, { ...photo, width: 6000, height: 4000 })).toMatchObject({
      width: 1620,
      height: 1080,
    });
    expect(planImage(image, { ...photo, width: 1000, height: 4000 })).toMatchObject({
      width: 480,
      height: 1920,
    });
  });

  test('gets a border, not a cut, when it is too wide', () => {
    const plan = planImage(rule({ maxRatio: cite(1.5) }), { ...photo, width: 3000, height: 1000 });
    expect(plan).toMatchObject({
      width: 3000,
      height: 2000,
      picture: { x: 0, y: 500, width: 3000, height: 1000 },
    });
  });

  test('is written within a hundredth of the best quality that is light enough, in few drawings', async () => {
    const heavy = { ...photo, bytes: 5_000_000 };
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.55, max: 0.92, noNaN: true }), async (edge) => {
        const weigh = (quality: number): number => Math.round(1_000_000 + 1_000_000 * (quality - edge));
        const world = easel((_plan, quality) => weigh(quality));
        const prepared = await prepareImage(world, blobOf(jpeg()), heavy, rule());
        expect(prepared.size).toBeLessThanOrEqual(1_000_000);
        expect(prepared.size).toBeGreaterThanOrEqual(weigh(edge - 0.011));
        expect(world.asked.length).toBeLessThanOrEqual(8);
        expect(new Set(world.asked.map(({ plan }) => plan.width)).size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  test('that is light enough at its best is drawn once', async () => {
    const world = easel(() => 900_000);
    await prepareImage(world, blobOf(jpeg()), { ...photo, bytes: 5_000_000 }, rule());
    expect(world.asked.map(({ quality }) => quality)).toEqual([0.92]);
  });

  test('gets smaller only when no quality is light enough', async () => {
    const world = easel((plan) => plan.width * 1000);
    await prepareImage(world, blobOf(jpeg()), { ...photo, bytes: 5_000_000 }, rule());
    expect(world.asked.at(-1)?.plan).toMatchObject({ width: 960, height: 640 });
  });

  test('is cut to the shape its owner gave it, with no edge left bare at any size', () => {
    const side = fc.integer({ min: 40, max: 9000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const limits = rule({ maxLongSide: cite(1920), minRatio: cite(0.5), maxRatio: cite(2) });
    fc.assert(
      fc.property(
        side,
        side,
        part,
        part,
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (width, height, x, y, by) => {
          const cut = { ratio: 0.8, fill: true, focus: { x, y } };
          const plan = planImage(limits, { ...photo, width, height }, cut);
          if (!plan || isShaped({ width, height }, 0.8)) return;
          for (const { picture, ...canvas } of [plan, smaller(plan, by)]) {
            if (Math.min(canvas.width, canvas.height) > 200)
              expect(canvas.width / canvas.height).toBeCloseTo(0.8, 1);
            expect(picture.x).toBeLessThanOrEqual(0);
            expect(picture.y).toBeLessThanOrEqual(0);
            expect(picture.x + picture.width).toBeGreaterThanOrEqual(canvas.width);
            expect(picture.y + picture.height).toBeGreaterThanOrEqual(canvas.height);
          }
        },
      ),
    );
  });

  test('is drawn within the rule and wholly in sight, whatever its shape', () => {
    const side = fc.integer({ min: 1, max: 12_000 });
    const limits = rule({
      maxLongSide: cite(1920),
      maxShortSide: cite(1080),
      minRatio: cite(0.8),
      maxRatio: cite(1.91),
    });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.2, max: 1, noNaN: true }), (width, height, by) => {
        const plan = planDrawing(limits, { width, height }) as DrawPlan;
        const drawn = { ...photo, width: plan.width, height: plan.height };
        if (Math.min(plan.width, plan.height) > 300) expect(imageProblem(limits, drawn)).toBeUndefined();
        for (const { picture, ...canvas } of [plan, smaller(plan, by)]) {
          expect(picture.x).toBeGreaterThanOrEqual(0);
          expect(picture.y).toBeGreaterThanOrEqual(0);
          expect(picture.x + picture.width).toBeLessThanOrEqual(canvas.width + 1);
          expect(picture.y + picture.height).toBeLessThanOrEqual(canvas.height + 1);
        }
      }),
    );
  });
});
