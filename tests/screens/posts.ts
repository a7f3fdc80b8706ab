import type { Post, Publication } from '../../shared/api.ts';
import type { Draft } from '../../shared/draft.ts';
import type { Status } from '../../shared/publication.ts';
import { harrow } from './accounts.ts';
import { car, NOW, townhouse, ZONE } from './drafts.ts';

const MINUTE = 60_000;
const TONIGHT = Date.parse('2026-11-22T17:30:00Z');

const step = (name: Publication['attempts'][number]['step'], at: number, outcome: string) => ({
  id: `${name}-${at}`,
  step: name,
  startedAt: at,
  endedAt: at + 420,
  outcome,
  message: null,
});

export function publication(status: Status, more: Partial<Publication> = {}): Publication {
  const isOut = status === 'published' || status === 'delivered';
  const publishAt = isOut ? NOW - 20 * MINUTE - 20_000 : TONIGHT;
  return {
    id: `publication-${status}`,
    postId: `post-${status}`,
    accountId: harrow.id,
    platform: 'tiktok',
    kind: 'photos',
    status,
    holdReason: null,
    failure: null,
    caption: townhouse.caption,
    title: null,
    options: { privacy: 'PUBLIC_TO_EVERYONE' },
    media: [],
    scheduledAt: '2026-11-22T18:30:00',
    timeZone: ZONE,
    publishAt,
    lateness: { minutes: 60, otherwise: 'ask' },
    sentAt: isOut ? publishAt + 184 : null,
    publishedAt: isOut ? publishAt + 1_240 : null,
    receipt: isOut
      ? { remoteId: '7441', url: 'https://www.tiktok.com/@harrowlane/photo/7441288190021' }
      : null,
    version: 3,
    attempts: [
      step('rehearse', publishAt - 60 * MINUTE, 'ready'),
      step('prepare', publishAt - 5 * MINUTE, 'ready'),
      ...(isOut ? [step('publish', publishAt + 184, 'accept')] : []),
    ],
    ...more,
  };
}

export function post(draft: Draft, status: Status, more: Partial<Publication> = {}): Post {
  const one = publication(status, more);
  const id = `post-${draft.id}-${status}`;
  return {
    id,
    draftId: draft.id,
    revision: draft.revision,
    title: draft.title,
    source: draft.source,
    media: [],
    missing: [],
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    publications: [{ ...one, id: `${one.id}-${draft.id}`, postId: id }],
  };
}

/** Refused, for the consent of its account had ended. */
export const failed: Post = post(car, 'failed', {
  publishAt: NOW - 60 * MINUTE,
  failure: { kind: 'reconnect', code: 'token', message: '' },
});

/** A colleague's: this browser has no Draft of it, and no picture. */
export const colleagues: Post = {
  ...post({ ...townhouse, id: 'of-a-colleague' }, 'scheduled', { postId: 'one' }),
  media: [
    {
      ...{ sha256: townhouse.media[1]?.sha256 ?? '', kind: 'image', mime: 'image/jpeg' },
      ...{ bytes: 400_000, width: 3000, height: 2000, alt: '', subtitles: [] },
    },
  ],
};
