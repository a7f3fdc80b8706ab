import { describe, expect, it } from 'vitest';
import type { Place } from '../../extension/film/job.ts';
import { placesOf } from '../../extension/film/taken-coding.ts';
import { type Found, refuseUnfit, type Wanted } from '../../extension/video/film/check-film.ts';
import { platformRules } from '../../shared/platforms/index.ts';

const FOUND: Found = {
  ...{
    mime: 'video/mp4',
    codec: 'avc1.640028',
    width: 720,
    height: 1280,
    seconds: 15,
    frames: 450,
    uneven: 0,
  },
  sound: { codec: 'aac', seconds: 15 },
};
const WANTED: Wanted = { codec: 'avc1', width: 720, height: 1280, seconds: 15, frames: 450, sound: true };
const place = (platform: Parameters<typeof platformRules>[0]): Place[] =>
  placesOf({ targets: [{ accountId: 'one' }] }, { rules: { one: platformRules(platform) } });
const check = (found: Partial<Found>, wanted: Partial<Wanted> = {}, places: Place[] = []) => {
  try {
    refuseUnfit({ ...FOUND, ...found }, { ...WANTED, ...wanted }, 1_000_000, places);
    return 'taken';
  } catch (thrown) {
    return (thrown as { error: { code: string } }).error.code;
  }
};

describe('a video that was made', () => {
  it('is taken where it is what was asked for', () => {
    expect(check({})).toBe('taken');
    expect(check({ frames: 7 }, { frames: undefined })).toBe('taken');
    expect(check({ sound: null }, { sound: false })).toBe('taken');
    expect(check({ seconds: 15.03, sound: { codec: 'opus', seconds: 15 } })).toBe('taken');
  });
  it.each<[string, Partial<Found>]>([
    ['width', { width: 722 }],
    ['height', { height: 1278 }],
    ['number of pictures', { frames: 449 }],
    ['length', { seconds: 14, sound: { codec: 'aac', seconds: 14 } }],
    ['coding', { codec: 'vp09.00.40.08' }],
    ['coding, for want of one that anybody knows', { codec: null }],
    ['sound, for want of one', { sound: null }],
    ['sound, coded as nobody asked', { sound: { codec: 'mp3', seconds: 15 } }],
    ['sound, shorter than its pictures', { sound: { codec: 'aac', seconds: 14.9 } }],
    ['sound, longer than its pictures', { sound: { codec: 'aac', seconds: 15.1 } }],
  ])('is damaged where another %s came out', (_, found) => {
    expect(check(found)).toBe('film-damaged');
  });
  it('is damaged where some pictures stay longer than others, if they are to stay equally long', () => {
    expect(check({ uneven: 0.001 }, { even: true })).toBe('taken');
    expect(check({ uneven: 1 / 30 }, { even: true })).toBe('film-damaged');
    expect(check({ uneven: 1 / 30 })).toBe('taken');
  });
  it('may end its sound before its pictures only where a piece of a video does', () => {
    const early = { sound: { codec: 'aac', seconds: 12 } };
    expect(check(early, { endsEarly: true })).toBe('taken');
    expect(check({ sound: { codec: 'aac', seconds: 16 } }, { endsEarly: true })).toBe('film-damaged');
  });
  it('is unfit where a place takes it as no kind of post', () => {
    expect(check({}, {}, place('instagram'))).toBe('taken');
    const large = { width: 1080, height: 1920 };
    expect(check(large, large, [...place('instagram'), ...place('x')])).toBe('film-unfit');
    expect(check({ mime: 'video/webm' }, {}, place('x'))).toBe('film-unfit');
  });
  it('is refused where a place takes no sound in Opus, and not where it takes it in one kind of post', () => {
    const opus = { sound: { codec: 'opus', seconds: 15 } };
    expect(check(opus, {}, place('instagram'))).toBe('sound-unfit');
    expect(check(opus, {}, [...place('tiktok'), ...place('x')])).toBe('sound-unfit');
    expect(check(opus, {}, [...place('tiktok'), ...place('facebook')])).toBe('taken');
    expect(check({}, {}, place('x'))).toBe('taken');
  });
});
