// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { NO_BRAND, type Shot } from '../../extension/film/timeline.ts';
import { film } from '../film/sample-film.ts';
import { harrow } from '../screens/accounts.ts';
import { NOW } from '../screens/drafts.ts';
import { all, byId, choose, click, draw, enter, eventually, one } from './draw.tsx';
import {
  brandIs,
  give,
  keepBrand,
  kept,
  labelled,
  open,
  takeFile,
  takeLogo,
  writes,
} from './film-window.tsx';

describe('sound', () => {
  test('is a track of ours at the level and with the fade that are chosen', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'pulse');
    const [level, fade] = all('.film-two input') as HTMLInputElement[];
    await enter(level as HTMLInputElement, '0.4');
    await enter(fade as HTMLInputElement, '3');
    expect((await kept()).sound).toEqual({ kind: 'track', track: 'pulse', level: 0.4, fade: 3 });
    await choose(byId<HTMLSelectElement>('film-sound'), 'none');
    expect((await kept()).sound).toEqual({ kind: 'none' });
  });
  test('is a file of one’s own only where its rights are said, and when is kept', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    expect(all('[data-testid=film-own-sound]')).toEqual([]);
    await click(byId('film-rights'));
    await give('film-own-sound', 'song.mp3', 'audio/mpeg');
    expect((await kept()).sound).toMatchObject({
      kind: 'own',
      name: 'song.mp3',
      sha256: 'a'.repeat(64),
      rightsAt: NOW,
    });
    expect(document.body.textContent).toContain('song.mp3');
  });
  test('is nothing once its rights are no longer said, and the file is chosen anew', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    await click(byId('film-rights'));
    await give('film-own-sound', 'song.mp3', 'audio/mpeg');
    await click(byId('film-rights'));
    expect((await kept()).sound).toEqual({ kind: 'none' });
    await click(byId('film-rights'));
    expect((await kept()).sound).toEqual({ kind: 'none' });
    expect(document.body.textContent).not.toContain('song.mp3');
  });
  test('is no track any more once a file of one’s own is wanted, and rights are said for each', async () => {
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'pulse');
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    expect((await kept()).sound).toEqual({ kind: 'none' });
    await click(byId('film-rights'));
    await choose(byId<HTMLSelectElement>('film-sound'), 'dawn');
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    expect(all('[data-testid=film-own-sound]')).toEqual([]);
  });
  test('that this browser writes as a place does not take it is said, with the names of those places', async () => {
    writes.mockResolvedValue({
      mime: 'video/mp4',
      sound: 'opus',
      refusingWebm: [],
      refusingOpus: ['Instagram', 'X'],
    });
    await open();
    expect(document.body.textContent).not.toContain('Opus');
    await choose(byId<HTMLSelectElement>('film-sound'), 'pulse');
    await eventually(() => expect(document.body.textContent).toContain('Opus, which Instagram and X'));
    await choose(byId<HTMLSelectElement>('film-sound'), 'none');
    expect(document.body.textContent).not.toContain('Opus');
  });
  test('of a piece of video counts where there is no music', async () => {
    writes.mockResolvedValue({ mime: 'video/mp4', sound: 'opus', refusingWebm: [], refusingOpus: ['X'] });
    const [shot] = film().shots;
    await open({ chosen: { shots: [{ ...(shot as Shot), clip: { from: 0, to: 5, sound: true } }] } });
    await eventually(() => expect(document.body.textContent).toContain('Opus, which X'));
  });
  test('that cannot be kept is said in words', async () => {
    takeFile.mockRejectedValue({ error: { code: 'no-space', message: '' } });
    await open();
    await choose(byId<HTMLSelectElement>('film-sound'), 'own');
    await click(byId('film-rights'));
    await give('film-own-sound', 'song.mp3', 'audio/mpeg');
    await eventually(() => one('.film-foot .problem'));
  });
});

describe('subtitles', () => {
  test('are taken from the caption or typed, a line each, and burned in where that is wanted', async () => {
    await open({ draft: { caption: 'Four floors of light.\nBetween the canal and the market.' } });
    await click(byId('film-from-caption'));
    expect((await kept()).subtitles.map(({ text }) => text)).toEqual([
      'Four floors of light.',
      'Between the canal and the market.',
    ]);
    expect((await kept()).burned).toBe(false);
    await enter(byId<HTMLTextAreaElement>('film-subtitles'), 'One line');
    await click(byId('film-burned'));
    const { subtitles, burned } = await kept();
    expect([subtitles.map(({ text }) => text), burned]).toEqual([['One line'], true]);
    expect(subtitles[0]?.from).toBeGreaterThan(2);
  });
  const SAID = ['a', 'b', 'c', 'd'].map((one) => `${one} ${'word '.repeat(12)}`.trim()).join('\n');
  test('are timed anew where length or look change, and none that was said is lost', async () => {
    await open({ chosen: { seconds: 60, subtitles: [] } });
    await enter(byId<HTMLTextAreaElement>('film-subtitles'), SAID);
    const long = (await kept()).subtitles;
    expect(long.length).toBe(4);
    await enter(byId<HTMLInputElement>('film-seconds'), '15');
    const short = await kept();
    expect(short.seconds).toBe(15);
    expect(short.subtitles.at(-1)?.to).toBeLessThanOrEqual(11.01);
    await enter(byId<HTMLInputElement>('film-seconds'), '60');
    expect((await kept()).subtitles).toEqual(long);
    await click(byId('look-gallery'));
    const { template, subtitles } = await kept();
    expect(template).toBe('gallery');
    expect(subtitles.map(({ text }) => text)).toEqual(long.map(({ text }) => text));
    expect(subtitles[0]?.from).toBeGreaterThan(long[0]?.from ?? 0);
  });
  test('begin after the title where two photos are shown at once as well', async () => {
    await open({ chosen: { template: 'pair' } });
    await enter(byId<HTMLTextAreaElement>('film-subtitles'), 'One line');
    expect((await kept()).subtitles[0]?.from).toBeCloseTo(3.125);
  });
  test('that were timed before stay as they are until something changes', async () => {
    await open({ chosen: { subtitles: [{ from: 7, to: 9, text: 'One line' }] } });
    await click(byId('film-burned'));
    expect((await kept()).subtitles).toEqual([{ from: 7, to: 9, text: 'One line' }]);
  });
});

describe('the brand', () => {
  test('is kept for the workspace: colours, type and logo', async () => {
    await open();
    await click(byId('film-own-colour'));
    await enter(byId<HTMLInputElement>('film-accent'), '#7a1fa2');
    await click(byId('film-own-second'));
    await enter(byId<HTMLInputElement>('film-second'), '#17233a');
    await choose(byId<HTMLSelectElement>('film-font'), 'serif');
    await give('film-logo', 'logo.png', 'image/png');
    expect((await kept()).brand).toMatchObject({ accent: '#7a1fa2', second: '#17233a', font: 'serif' });
    expect(keepBrand.mock.calls.at(-1)?.[0]).toMatchObject({
      accent: '#7a1fa2',
      second: '#17233a',
      font: 'serif',
      logo: 'b'.repeat(64),
    });
    // A slider of colours tells many: what it ends at is kept.
    expect(keepBrand.mock.calls.length).toBeLessThan(4);
    await click(labelled('Take the logo away'));
    expect((await kept()).brand.logo).toBeNull();
  });
  test('that others set is in the film, and only owners and editors may change it', async () => {
    brandIs({ ...NO_BRAND, accent: '#112233', agent: 'Harrow Lane Homes' });
    await open({ role: 'approver' });
    expect(byId<HTMLInputElement>('film-agent').value).toBe('Harrow Lane Homes');
    expect(one<HTMLFieldSetElement>('.film-brand').disabled).toBe(true);
    expect(document.body.textContent).toContain('owners and editors change it');
    await click(byId('film-make'));
    expect(keepBrand).not.toHaveBeenCalled();
    await open({ role: 'editor' });
    await eventually(() => expect(one<HTMLFieldSetElement>('.film-brand').disabled).toBe(false));
  });
  test('has no logo that is no picture, and none at all for TikTok', async () => {
    takeLogo.mockRejectedValue({ error: { code: 'logo-unreadable', message: '' } });
    await open({ chosen: { brand: NO_BRAND } });
    await give('film-logo', 'logo.exe', 'image/png');
    await eventually(() => expect(document.body.textContent).toContain('no picture that can be a logo'));
    brandIs({ ...NO_BRAND, logo: 'b'.repeat(64) });
    await draw(null);
    await open({ accounts: [harrow] });
    expect(document.body.textContent).toContain('TikTok allows no logo');
  });
});
