import { describe, expect, it } from 'vitest';
import { PLATFORMS, type Platform } from '../../../shared/platforms/rules.ts';
import { seenOnPhone } from '../../../shared/platforms/shown/folds.ts';
import type { ReviewMedia } from '../../../shared/review.ts';
import { asSeen } from '../../../worker/pages/as-seen.ts';
import { PAGE_LANGUAGES } from '../../../worker/words/language.ts';
import { REVIEW_PAGE } from '../../../worker/words/review.ts';

type Target = Parameters<typeof asSeen>[1];

const photo = (at: number, change: Partial<ReviewMedia> = {}): ReviewMedia => ({
  ...{ sha256: String(at).repeat(64), kind: 'image', width: 1200, height: 800, alt: '', subtitles: [] },
  url: `/m/${at}`,
  ...change,
});
const MEDIA = [1, 2, 3, 4, 5, 6].map((at) => photo(at));

function drawn(
  platform: Platform,
  kind: string,
  change: Partial<Target> = {},
  media = MEDIA,
  lang = 'en' as const,
) {
  const caption = change.caption ?? 'A villa by the sea. #villa';
  const target: Target = {
    account: { id: 'a', name: 'Harrow Lane', handle: 'harrowlane', platform, avatarUrl: null },
    ...{
      kind,
      caption,
      seenOnPhone: seenOnPhone(platform, kind, caption),
      parts: [],
      title: null,
      options: {},
    },
    media: media.map(({ sha256 }) => sha256),
    ...change,
  };
  return asSeen({ lang, t: REVIEW_PAGE[lang] }, target, media);
}
/** The shapes of its pictures, width by height. */
const shapes = (html: string): number[] =>
  [...html.matchAll(/viewBox="0 0 1000 (\d+)"/g)].map(([, height]) => Math.round(1e5 / Number(height)) / 100);

describe('a post on a client’s page', () => {
  it('has its photos in the shapes that each platform gives them', () => {
    expect(shapes(drawn('facebook', 'photos'))).toEqual([1, 1, 1, 1, 1]);
    expect(drawn('facebook', 'photos')).toContain('+1');
    expect(shapes(drawn('instagram', 'carousel'))).toEqual([1.5]);
    expect(drawn('instagram', 'carousel')).toContain('1/6');
    expect(shapes(drawn('linkedin', 'photos', {}, MEDIA.slice(0, 4)))).toEqual([1.5, 1, 1, 1]);
    expect(shapes(drawn('linkedin', 'photo', {}, [photo(1, { height: 3000 })]))).toEqual([0.8]);
    expect(shapes(drawn('tiktok', 'photos'))).toEqual([0.56]);
    expect(shapes(drawn('x', 'photos', {}, MEDIA.slice(0, 2)))).toEqual([0.87, 0.87]);
    const film = photo(7, { kind: 'video', seconds: 30 });
    expect(shapes(drawn('youtube', 'video', { title: 'A villa' }, [film]))).toEqual([1.78]);
    const upright = photo(8, { kind: 'video', seconds: 30, width: 1080, height: 1920 });
    for (const [platform, kind] of [
      ['youtube', 'video'],
      ['instagram', 'reel'],
      ['facebook', 'story'],
    ] as const)
      expect(drawn(platform, kind, { title: 'A villa' }, [upright])).toContain('class="upright"');
  });

  it('is folded where a phone folds it, in the words of the platform and of the reader', () => {
    const caption = 'A villa by the sea, with its own beach and a terrace. '.repeat(12);
    for (const platform of PLATFORMS)
      for (const lang of PAGE_LANGUAGES) {
        const html = drawn(platform, 'photos', { caption, title: 'A villa' }, MEDIA, lang as 'en');
        expect(html).toContain(REVIEW_PAGE[lang].more[platform]);
        expect(html).not.toContain(caption.trim());
      }
    expect(drawn('instagram', 'carousel')).not.toContain('… more');
  });

  it('is one picture with a name to whoever hears the page, and nothing in it can be pressed', () => {
    for (const platform of PLATFORMS) {
      const html = drawn(platform, 'photos', { title: 'A villa' }, [...MEDIA, photo(9, { kind: 'video' })]);
      expect(html).toMatch(
        /^<div class="seen on-\w+" role="img" aria-label="As followers see it on a phone">/,
      );
      expect(html).not.toMatch(/<a |<button|controls|tabindex|style=/);
    }
  });

  it('takes what people wrote as text, and colours what the platform makes a link', () => {
    const caption = `<b>"It's" a villa</b> #villa https://x.example/#top @anna`;
    const html = drawn('instagram', 'carousel', { caption });
    expect(html).toContain('&lt;b&gt;&quot;It&#39;s&quot; a villa&lt;/b&gt;');
    expect(html).toContain('<i>#villa</i> https://x.example/#top <i>@anna</i>');
    expect(drawn('facebook', 'photos', { caption })).toContain('<i>https://x.example/#top</i>');
    const name = '<img src=x>';
    const account = { id: 'a', name, handle: name, platform: 'x' as const, avatarUrl: null };
    expect(drawn('x', 'photos', { account })).not.toContain(name);
  });

  it('has every post of a thread with its own photos, a poll with its answers, and a link with its host', () => {
    const parts = [
      { text: 'First', media: [MEDIA[0]?.sha256 ?? ''] },
      { text: 'Second', media: [] },
    ];
    const thread = drawn('x', 'thread', { parts });
    expect(thread).toMatch(/First.*\/m\/1.*Second/s);
    expect(thread).not.toContain('/m/2');
    const options = { pollQuestion: 'Woods or water?', pollAnswer1: 'Woods', pollAnswer2: 'Water' };
    expect(drawn('linkedin', 'poll', { options }, [])).toMatch(/Woods or water\?.*Woods.*Water/s);
    const link = drawn('facebook', 'link', { options: { link: 'https://www.harrow.example/villa' } }, []);
    expect(link).toContain('>harrow.example<');
  });
});
