import type { Platform } from '../../shared/platforms/rules.ts';
import { seenOnPhone } from '../../shared/platforms/shown/folds.ts';
import { type GuestPost, reviewPage } from '../../worker/pages/review.ts';
import type { PageLanguage } from '../../worker/words/language.ts';
import { open } from './review.ts';

/** What a client is shown who came by a link: posts to say yes to, in all that they can be. */

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);

const picture = (name: string) => ({
  sha256: name.padEnd(64, '0'),
  kind: 'image' as const,
  width: 1200,
  height: 800,
  alt: 'The house from the lake',
  subtitles: [],
  url: `/samples/${name}.1200.jpg`,
});
const shownTo = (change: Partial<GuestPost> = {}, may = true): GuestPost => {
  const { media, targets } = open;
  return {
    id: 'one',
    title: open.title,
    media,
    targets: targets.map(({ writers: _w, whyNot: _n, ...one }) => ({
      ...one,
      review: may ? ('client' as const) : ('approved' as const),
      mayApprove: may,
      mayAsk: true,
      isWritersOwn: false,
    })),
    words: [],
    comments: [],
    ...change,
  };
};
/** A video with choices of the platform's own, a poll, and a thread with a photo: what else a yes can be for. */
const settled: GuestPost = (() => {
  const { targets, ...post } = shownTo({ id: 'three', title: 'Cabin in the woods' });
  const [first] = targets as [GuestPost['targets'][number]];
  const [shot] = open.media;
  const video = { ...picture('villa-01'), kind: 'video' as const, seconds: 24, url: null };
  const spoken = { language: 'en', label: 'English', text: 'WEBVTT\n\n00:00.000 --> 00:04.000\nWelcome in.' };
  const on = (platform: 'linkedin' | 'tiktok' | 'x', change: Partial<typeof first>) => ({
    ...first,
    publicationId: platform,
    account: { ...first.account, platform },
    options: {},
    seenOnPhone: null,
    ...change,
  });
  const texts = ['A cabin in the woods, and nobody for miles.', 'It sleeps six. Ask us for a weekend.'];
  return {
    ...post,
    media: [...open.media, { ...video, subtitles: [spoken] }],
    targets: [
      on('tiktok', {
        kind: 'video',
        media: [video.sha256],
        options: {
          mode: 'direct',
          privacy: 'MUTUAL_FOLLOW_FRIENDS',
          comment: false,
          disclosure: true,
          yourBrand: true,
        },
      }),
      on('linkedin', {
        kind: 'poll',
        caption: 'Where would you spend a winter?',
        media: [],
        options: {
          visibility: 'CONNECTIONS',
          pollQuestion: 'Woods or water?',
          pollAnswer1: 'Woods',
          pollAnswer2: 'Water',
          pollDuration: 'SEVEN_DAYS',
          firstComment: 'We would choose both.',
        },
      }),
      on('x', {
        kind: 'thread',
        caption: texts.join('\n---\n'),
        media: shot ? [shot.sha256] : [],
        parts: texts.map((text, at) => ({ text, media: at === 0 && shot ? [shot.sha256] : [] })),
        options: { replies: 'following' },
      }),
    ],
  };
})();
/** The same photos everywhere, in the shapes each platform gives them; and a reel. */
const everywhere: GuestPost = (() => {
  const { targets, ...post } = shownTo({ id: 'four', title: 'Villa by the sea' });
  const [first] = targets as [GuestPost['targets'][number]];
  const names = ['townhouse-01', 'townhouse-02', 'villa-01', 'cabin-01', 'townhouse-01', 'villa-01'];
  const media = names.map((name, at) => ({ ...picture(name), sha256: String(at).repeat(64) }));
  const caption =
    'A villa with its own beach, 7 rooms & a terrace: https://harrowlane.example/villa #villa #sea';
  const film = { ...picture('villa-01'), kind: 'video' as const, seconds: 24, sha256: 'f'.repeat(64) };
  const on = (platform: Platform, kind: string, count: number, change: Partial<typeof first> = {}) => ({
    ...first,
    ...{ publicationId: platform, kind, caption, options: {}, parts: [], title: null },
    account: { ...first.account, platform },
    media: media.slice(0, count).map(({ sha256 }) => sha256),
    seenOnPhone: seenOnPhone(platform, kind, caption),
    ...change,
  });
  return {
    ...post,
    media: [...media, { ...film, url: '/samples/cabin-tour.mp4' }],
    targets: [
      on('facebook', 'photos', 6, { options: { firstComment: 'Viewings on Saturday.' } }),
      on('instagram', 'carousel', 6),
      on('linkedin', 'photos', 4),
      on('tiktok', 'photos', 3, { title: 'A villa by the sea' }),
      on('x', 'photos', 3),
      on('youtube', 'video', 1, {
        title: 'A villa with its own beach and a terrace, seen from the sea',
        media: [media[0]?.sha256 ?? '', film.sha256],
      }),
      on('instagram', 'reel', 0, { publicationId: 'reel', media: [film.sha256] }),
    ],
  };
})();
const review = (posts: GuestPost[], said = '', lang: PageLanguage = 'en') =>
  reviewPage(lang, {
    label: 'Mr Bay',
    workspace: 'Harrow Lane Homes',
    timeZone: 'Europe/Berlin',
    path: '/r/token',
    posts,
    said,
  });

export const clientPages: Record<string, () => Promise<Response>> = {
  'client-review': () =>
    review([
      shownTo(),
      shownTo(
        {
          id: 'two',
          title: 'Villa above the bay',
          media: [{ ...picture('villa-01'), url: null }],
          comments: [{ name: 'Ida Brandt', text: 'The video follows tomorrow.', at: NOW - DAY }],
          words: [{ decision: 'approved', name: 'Mr Bay', at: NOW - DAY / 2, note: 'Just right.' }],
        },
        false,
      ),
    ]),
  'client-approved': () =>
    review(
      [shownTo({ words: [{ decision: 'approved', name: 'Mr Bay', at: NOW, note: null }] }, false)],
      'approve',
    ),
  'client-review-everywhere': () => review([everywhere]),
  'client-review-everywhere-pl': () => review([everywhere], '', 'pl'),
  'client-review-de': () => review([shownTo()], 'changes', 'de'),
  'client-review-settings': () => review([settled]),
  'client-review-settings-de': () => review([settled], '', 'de'),
  'client-own-link': () => {
    const targets = shownTo().targets.map((one) => ({ ...one, mayApprove: false, isWritersOwn: true }));
    return review([shownTo({ targets })], '', 'de');
  },
  'client-nothing': () => review([], '', 'fr'),
};
