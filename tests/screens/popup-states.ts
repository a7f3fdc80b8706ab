import type { OutboxItem } from '../../extension/messages.ts';
import type { PopupState } from '../../extension/ui/popup/session.ts';
import type { Account } from '../../shared/api.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { bay, dead, harrow, remembered, rememberedWith } from './accounts.ts';
import { cabin, car, flat, NOW, photo, townhouse, townhousePhotos, villa, ZONE } from './drafts.ts';
import * as places from './places.ts';
import { post } from './posts.ts';

const empty: PopupState = {
  page: { title: 'Brick townhouse with walled garden | Harrow Lane', site: 'harrowlane.example' },
  reading: false,
  readError: null,
  draft: null,
  outbox: null,
  post: null,
  remembered,
  now: NOW,
  online: true,
  recent: null,
  busy: null,
  refused: null,
  deleted: null,
  device: 'Chrome on Linux',
  workerUrl: 'http://127.0.0.1:8787',
};
const TONIGHT = { wall: '2026-11-22T18:30:00', timeZone: ZONE };
const fresh: Draft = { ...townhouse, when: TONIGHT, targets: [{ accountId: harrow.id, options: {} }] };
const chosen: Draft = {
  ...fresh,
  rightsAt: NOW,
  targets: [{ accountId: harrow.id, options: { privacy: 'PUBLIC_TO_EVERYONE', comment: true } }],
};
const branded: Draft = {
  ...chosen,
  targets: [
    {
      accountId: harrow.id,
      options: { privacy: 'PUBLIC_TO_EVERYONE', disclosure: true, yourBrand: false, brandedContent: false },
    },
  ],
};
const coming: Draft = {
  ...fresh,
  media: townhousePhotos.map((one, at) =>
    at < 5 ? one : { ...one, state: at < 8 ? 'fetching' : 'wanted', sha256: undefined },
  ),
};
const shut: Draft = {
  ...fresh,
  picked: townhousePhotos.slice(0, 3).map((one) => one.id),
  media: townhousePhotos.map((one, at) =>
    at < 3
      ? one
      : {
          ...one,
          state: 'failed',
          trouble: at === 5 ? 'not-found' : 'permission-needed',
          ...(at === 5 ? {} : { origin: 'https://photos.harrowlane.example' }),
          sha256: undefined,
        },
  ),
};
const spotty: Draft = {
  ...chosen,
  picked: townhousePhotos.slice(0, 4).map((one) => one.id),
  media: townhousePhotos.map((one, at) =>
    at === 6 || at === 7 ? { ...one, state: 'failed', trouble: 'unreachable', sha256: undefined } : one,
  ),
  problems: [
    { code: 'video-stream' },
    { code: 'frame-unreadable' },
    { code: 'photos-behind-gallery', detail: '31' },
  ],
};
const wordless: Draft = {
  ...chosen,
  media: [
    ...townhousePhotos,
    photo('townhouse-tour', 'A walk through the house', {
      kind: 'video',
      mime: 'video/mp4',
      width: 1080,
      height: 1920,
      seconds: 42,
      subtitles: [
        { url: 'https://photos.harrowlane.example/tour.en.vtt', language: 'en', trouble: 'not-found' },
        { url: 'https://photos.harrowlane.example/tour.de.ttml', language: 'de', trouble: 'not-subtitles' },
      ],
    }),
  ],
};
const many: Draft = {
  ...fresh,
  problems: [
    {
      code: 'many-listings',
      listings: [villa, flat, car, cabin].map((one) => ({
        url: `https://harrowlane.example/${one.id}`,
        title: one.title,
        cover: `/samples/${one.media[0]?.id}.480.jpg`,
      })),
    },
  ],
};
const folded: Draft = {
  ...chosen,
  media: townhousePhotos.map((one) => ({
    ...one,
    foundIn: ['json-ld', 'srcset'],
    folded: [
      { url: `${one.url}?w=1600`, width: 1600, height: 1067 },
      { url: `${one.url}?w=480`, width: 480, height: 320 },
    ],
  })),
};
const video: Draft = {
  ...chosen,
  id: 'draft-video',
  title: 'Cabin by the lake',
  caption: 'Eight seconds of quiet.',
  media: [
    photo('cabin-01', 'The lake at dawn', {
      id: 'film',
      kind: 'video',
      mime: 'video/mp4',
      width: 1080,
      height: 1920,
      seconds: 8,
    }),
    ...cabin.media,
  ],
  picked: ['film'],
};
const outbox: OutboxItem = {
  draftId: townhouse.id,
  revision: 4,
  state: 'uploading',
  done: { media: 6, bytes: 7_900_000 },
  total: { media: 8, bytes: 11_200_000 },
  postId: 'post',
  error: null,
  updatedAt: NOW,
};
const sent = (draft: PopupState['draft'], made: PopupState['post']): PopupState => ({
  ...empty,
  draft,
  post: made,
});

/** The open draft going to these accounts of other platforms. */
const going = (draft: Draft, accounts: Account[], targets: Target[]): PopupState => ({
  ...empty,
  draft: { ...draft, targets },
  remembered: rememberedWith(accounts),
});

/** Every state of the popup that a person can meet, by name. */
export const popupStates: Record<string, PopupState> = {
  reading: { ...empty, reading: true },
  'cannot-read': { ...empty, readError: { code: 'browser-page', message: '' } },
  'nothing-found': { ...empty, draft: { ...townhouse, media: [], picked: [] } },
  'signed-out': { ...empty, draft: townhouse, remembered: { ...rememberedWith([]), pairing: null } },
  'no-account': { ...empty, draft: { ...fresh, targets: [] }, remembered: rememberedWith([]) },
  fetching: { ...empty, draft: coming },
  permission: { ...empty, draft: shut },
  spotty: { ...empty, draft: spotty },
  wordless: { ...empty, draft: wordless },
  'many-listings': { ...empty, draft: many },
  enlarged: { ...empty, draft: folded },
  selecting: { ...empty, draft: folded },
  menu: { ...empty, draft: chosen },
  shortcuts: { ...empty, draft: chosen },
  fresh: { ...empty, draft: fresh },
  chosen: { ...empty, draft: chosen },
  branded: { ...empty, draft: branded },
  'picked-time': {
    ...empty,
    draft: { ...chosen, when: { wall: '2026-11-24T10:15:30', timeZone: ZONE } },
  },
  'too-long': { ...empty, draft: { ...chosen, caption: 'Light. '.repeat(620) } },
  video: { ...empty, draft: video },
  accounts: {
    ...empty,
    draft: chosen,
    remembered: rememberedWith([harrow, bay, { ...dead, name: 'Old Quay' }]),
  },
  story: going(chosen, [places.instagram], [places.story]),
  'left-out': going(chosen, [places.x], [{ accountId: places.x.id, options: {} }]),
  'what-to-make': going(
    { ...chosen, media: video.media, picked: ['film', 'cabin-02'] },
    [places.linkedin],
    [{ accountId: places.linkedin.id, options: {} }],
  ),
  sheet: going(
    { ...chosen, language: 'en-GB' },
    [places.linkedin],
    [
      {
        accountId: places.linkedin.id,
        kind: 'document',
        title: 'Brick townhouse',
        options: { pages: 'sheet' },
      },
    ],
  ),
  film: going(video, [places.youtube], [places.film]),
  'more-here': going(
    chosen,
    [harrow],
    [{ ...(chosen.targets[0] as Target), title: 'Brick townhouse', caption: 'Four floors of light.' }],
  ),
  offline: { ...empty, draft: chosen, online: false },
  uploading: { ...empty, draft: chosen, outbox },
  stuck: {
    ...empty,
    draft: chosen,
    outbox: { ...outbox, state: 'stuck', error: { code: 'signed-out', message: '' } },
  },
  duplicate: {
    ...empty,
    draft: chosen,
    outbox: {
      ...outbox,
      state: 'stuck',
      error: {
        code: 'duplicate',
        message: '',
        current: {
          items: [
            {
              publicationId: 'other',
              postId: 'post-other',
              draftId: 'draft-other',
              accountId: harrow.id,
              title: townhouse.title,
              publishAt: NOW - 4 * 86_400_000,
              timeZone: ZONE,
              alike: 'photos',
            },
          ],
        },
      },
    },
  },
  slot: {
    ...empty,
    draft: { ...chosen, when: { wall: '2026-11-24T18:30:00', timeZone: ZONE } },
    remembered: rememberedWith([
      {
        ...harrow,
        freeSlots: [
          {
            wall: '2026-11-24T18:30:00',
            timeZone: ZONE,
            at: Date.parse('2026-11-24T17:30:00Z'),
            taken: [],
          },
        ],
      },
    ]),
  },
  scheduled: sent(chosen, post(chosen, 'scheduled')),
  publishing: sent(chosen, post(chosen, 'publishing', { publishAt: NOW - 300 })),
  published: sent(chosen, post(chosen, 'published')),
  failed: sent(
    chosen,
    post(chosen, 'failed', {
      failure: { kind: 'rejected', code: 'spam_risk_text', message: 'TikTok judged the caption to be spam.' },
    }),
  ),
  uncertain: sent(chosen, post(chosen, 'uncertain')),
  held: sent(chosen, post(chosen, 'held', { holdReason: 'late' })),
  recent: {
    ...empty,
    recent: {
      drafts: [townhouse, villa, flat, car, cabin],
      posts: [
        post(villa, 'scheduled'),
        post(flat, 'published'),
        post(car, 'failed', { publishAt: NOW - 40 * 3_600_000 }),
      ],
    },
  },
  'recent-empty': { ...empty, recent: { drafts: [], posts: [] } },
  'recent-failed': { ...empty, recent: 'failed' },
};
