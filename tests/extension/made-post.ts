import type { Post, Publication } from '../../shared/api.ts';
import { NOW } from './world.ts';

/** A Post with one Publication, as the Worker tells it. */
export const made = (id: string, more: Partial<Publication> = {}): Post => ({
  ...{ id, draftId: 'draft-1', revision: 1, title: 'Flat 7', media: [], missing: [] },
  ...{ createdAt: NOW, updatedAt: NOW },
  source: { url: 'https://h.example/', canonicalUrl: 'https://h.example/', title: '', site: '', at: NOW },
  publications: [
    {
      ...{
        id: `${id}-1`,
        postId: id,
        accountId: 'a',
        platform: 'tiktok',
        kind: 'photos',
        status: 'scheduled',
      },
      ...{ holdReason: null, failure: null, caption: '', title: null, options: {}, media: [] },
      ...{ scheduledAt: '2026-11-22T18:30:00', timeZone: 'UTC', publishAt: NOW + 3_600_000 },
      ...{ lateness: { minutes: 60, otherwise: 'ask' }, sentAt: null, publishedAt: null, receipt: null },
      ...{ version: 1, attempts: [] },
      ...more,
    },
  ],
});
