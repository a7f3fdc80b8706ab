import type { Went } from '../../extension/ui/board/session.ts';
import { NO_EXPORT } from '../../extension/ui/export/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { Draft } from '../../shared/draft.ts';
import { ownFileUrl, ownSource } from '../../shared/own.ts';
import { harrow, rememberedWith } from './accounts.ts';
import { cabin, car, flat, NOW, townhouse, villa, ZONE } from './drafts.ts';

/** The board of clipped listings, with each of what can stand on it. */

const HOUR = 3_600_000;

/** Nothing is missing. */
const whole: Partial<Draft> = {
  targets: [{ accountId: harrow.id, options: { privacy: 'PUBLIC_TO_EVERYONE' } }],
  when: { wall: '2026-11-24T18:30:00', timeZone: ZONE },
  rightsAt: NOW - HOUR,
};
const SITES = ['harrowlane.example', 'seaview.example', 'carhouse.example'];
const stock = [townhouse, villa, flat, car, cabin];

const many: Draft[] = Array.from({ length: 64 }, (_, at): Draft => {
  const like = stock[at % stock.length] as Draft;
  return {
    ...like,
    ...(at % 4 === 1 ? whole : {}),
    id: `${like.id}-${at}`,
    source: { ...like.source, site: SITES[at % SITES.length] as string },
    tags: at % 3 === 0 ? ['spring'] : at % 5 === 0 ? ['lake', 'new in'] : [],
    updatedAt: NOW - at * HOUR,
    postId: at > 52 ? `post-${at}` : null,
  };
});
const went: Record<string, Went> = Object.fromEntries(
  many
    .filter(({ postId }) => postId)
    .map(({ id }, at) => [
      id,
      {
        status: (['scheduled', 'published', 'failed'] as const)[at % 3] ?? 'scheduled',
        at: NOW,
        timeZone: ZONE,
      },
    ]),
);

/** Nothing was clipped for it. */
const begun: Draft = {
  ...townhouse,
  id: 'draft-begun',
  source: ownSource('draft-begun', 'New draft', NOW),
  facts: {},
  text: '',
  title: 'New draft',
  caption: '',
  hashtags: [],
  media: [],
  picked: [],
};

export function boardStates(studio: StudioState): Record<string, StudioState> {
  const seen: StudioState = {
    ...studio,
    drafts: many,
    remembered: rememberedWith([harrow]),
    board: { ...studio.board, went },
  };
  const doing = (board: Partial<StudioState['board']>): StudioState => ({
    ...seen,
    board: { ...seen.board, ...board },
  });
  return {
    board: seen,
    'board-picked': seen,
    'board-tagging': seen,
    'board-none': seen,
    'board-coming': { ...seen, drafts: null, board: studio.board },
    'board-offline': { ...seen, online: false },
    'board-deleted': doing({ bins: [{ ids: ['a', 'b', 'c'], stayed: 1 }] }),
    'board-working': doing({ work: { done: 3, of: 12 } }),
    'board-scheduled': doing({
      outcome: {
        scheduled: 11,
        refused: [
          { draftId: 'draft-villa-1', title: 'Villa above the bay', error: { code: 'no-slot', message: '' } },
        ],
      },
    }),
    'board-taking': {
      ...seen,
      files: {
        taking: { name: 'garden-tour.mp4', at: 4, of: 9, bytes: 310_000_000, size: 742_000_000 },
        taken: null,
        error: null,
      },
    },
    'board-taken': {
      ...seen,
      files: {
        taking: null,
        taken: {
          added: 6,
          twins: 1,
          stopped: 0,
          troubles: [
            { name: 'IMG_4711.HEIC', trouble: 'heic' },
            { name: 'price list.pdf', trouble: 'not-media' },
          ],
        },
        error: null,
      },
    },
    'board-dropping': seen,
    'board-exporting': {
      ...seen,
      exporting: { ...NO_EXPORT, work: { draft: 7, of: 24, bytes: 186_000_000 } },
    },
    'board-exported': {
      ...seen,
      exporting: {
        ...NO_EXPORT,
        done: { name: 'clipcast-drafts-2026-11-22.zip', drafts: 24, bytes: 642_000_000 },
      },
    },
    'own-begun': { ...seen, draft: begun },
    'own-taken': {
      ...seen,
      draft: {
        ...begun,
        title: 'Spring window',
        media: townhouse.media.slice(0, 5).map((one, at) => ({
          ...one,
          url: ownFileUrl(`spring window ${at + 1}.jpg`),
          foundIn: ['own-file'],
        })),
        picked: townhouse.picked.slice(0, 5),
      },
      files: {
        taking: null,
        taken: { added: 5, twins: 0, stopped: 0, troubles: [{ name: 'logo.svg', trouble: 'not-media' }] },
        error: null,
      },
    },
    'board-failed': doing({ error: { code: 'background-silent', message: '' } }),
  };
}
