import { expect, it } from 'vitest';
import { cuesOf, cuesWithin, webVtt } from '../../extension/film/subtitles.ts';

const CAPTION =
  'Four floors of light between the canal and the market. Open house on Saturday!\nCall us: https://example.org #realestate #lübeck';

it('a caption becomes cues that can be read in their time, without addresses and tags', () => {
  const cues = cuesOf(CAPTION, 4, 24);
  expect(cues.map(({ text }) => text)).toEqual([
    'Four floors of light between the canal and the market.',
    'Open house on Saturday!',
    'Call us:',
  ]);
  for (const { from, to, text } of cues) {
    expect(to - from).toBeGreaterThanOrEqual(1.4);
    expect(text.length / (to - from)).toBeLessThanOrEqual(15.1);
  }
  expect(cues[0]?.from).toBe(4);
  expect(cues.at(-1)?.to).toBeLessThanOrEqual(24);
});

it('what has no time is left out whole, and long sentences are parted between words', () => {
  expect(cuesOf(CAPTION, 0, 6).length).toBeLessThan(3);
  const long = cuesOf(`${'word '.repeat(60)}.`, 0, 90);
  expect(long.length).toBeGreaterThan(3);
  for (const { text } of long) expect(text.length).toBeLessThanOrEqual(72);
});

it('is written as WebVTT', () => {
  expect(webVtt([{ from: 1.5, to: 63.25, text: 'Rooms & <light>' }])).toBe(
    'WEBVTT\n\n00:00:01.500 --> 00:01:03.250\nRooms &amp; &lt;light&gt;\n',
  );
});

it('ends with the film, however long a film it was timed for', () => {
  const cues = [
    { from: 4, to: 9, text: 'one' },
    { from: 12, to: 18, text: 'two' },
    { from: 18, to: 25.8, text: 'three' },
  ];
  expect(cuesWithin(cues, 15)).toEqual([cues[0], { from: 12, to: 15, text: 'two' }]);
});
