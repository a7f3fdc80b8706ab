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

const WORDS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello';

test('the text of a track that stands in its address is kept with the video', () => {
  const track = (src: string, language: string) =>
    `<track kind="subtitles" src="${src}" srclang="${language}">`;
  const tracks = [
    track(`data:text/vtt,${encodeURIComponent(WORDS)}`, 'en'),
    track(`data:text/vtt;base64,${btoa(WORDS.replace('Hello', 'Hallo'))}`, 'de'),
    track('data:text/html,%3Cb%3Eno%3C/b%3E', 'fr'),
  ];
  const read = clip(`<h1>Loft</h1><video src="/v.mp4">${tracks.join('')}</video>`);
  expect(read.videos[0]?.subtitles).toEqual([
    { text: WORDS, language: 'en' },
    { text: WORDS.replace('Hello', 'Hallo'), language: 'de' },
  ]);
  expect(read.problems.map(({ code }) => code)).toEqual(['subtitles-hidden']);
});

test('a track whose address ends with the page is told of', () => {
  const read = clip(
    '<h1>Loft</h1><video src="/v.mp4"><track src="blob:https://listings.example/2" kind="subtitles" srclang="en"></video>',
  );
  expect(read.videos[0]?.subtitles).toEqual([]);
  expect(read.problems.map(({ code }) => code)).toEqual(['subtitles-hidden']);
});
