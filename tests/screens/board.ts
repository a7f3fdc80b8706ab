import type { Went } from '../../extension/ui/board/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { Draft } from '../../shared/draft.ts';
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
    'board-failed': doing({ error: { code: 'background-silent', message: '' } }),
  };
}
