// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clip, fixture } from '../open-page.ts';

const AT = 'https://v.seehaus.example/boot/9';

test('SRT tracks of a video, linked ones and those that data names are kept with it', () => {
  expect(clip(fixture('srt-track'), AT).videos).toMatchObject([
    {
      kind: 'file',
      url: 'https://v.seehaus.example/v/rundgang.mp4',
      subtitles: [
        { url: 'https://v.seehaus.example/v/rundgang.de.srt', language: 'de', label: 'Deutsch' },
        { url: 'https://v.seehaus.example/v/rundgang.en.srt?download=1' },
        { url: 'https://v.seehaus.example/v/rundgang.fr.srt' },
      ],
    },
  ]);
});

test('of two films nobody knows which the tracks that stand alone belong to', () => {
  const read = clip(fixture('srt-track').replace('<p>', '<video src="/v/drohne.mp4"></video><p>'), AT);
  expect(read.videos.map(({ subtitles }) => subtitles.length)).toEqual([1, 0]);
  expect(read.subtitles).toHaveLength(2);
});
