import { NO_REVIEW, type ReviewState } from '../../extension/ui/review/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { seenOnPhone } from '../../shared/platforms/shown/folds.ts';
import type { PostReview, ReviewItem } from '../../shared/review.ts';
import { NOW, ZONE } from './drafts.ts';

const HOUR = 3_600_000;
const CAPTION =
  'Sunny townhouse by the lake, 5 rooms on three floors.\n\nA garden, a boathouse, and the jetty is yours: come and see it before the summer does. #townhouse #lake';
const HASH = '5f0c8d2f'.repeat(8);
const picture = (name: string): string => `/samples/${name}.1200.jpg`;

const item = (postId: string, change: Partial<ReviewItem> = {}): ReviewItem => ({
  postId,
  title: 'Lakeside townhouse with a garden',
  review: 'asked',
  at: NOW - HOUR,
  platforms: ['instagram', 'facebook'],
  publishAt: NOW + 26 * HOUR,
  timeZone: ZONE,
  cover: picture('townhouse-01'),
  comments: 2,
  ...change,
});
const waiting: ReviewState = {
  ...NO_REVIEW,
  items: [
    item('one'),
    item('two', {
      title: 'Villa by the sea',
      review: 'client',
      platforms: ['tiktok'],
      comments: 0,
      cover: null,
    }),
    item('three', { title: 'Cabin in the woods', review: 'changes', comments: 1, cover: null }),
  ],
};
const ida = { id: 'person', name: 'Ida Brandt' };
const jonas = { id: 'jonas', name: 'Jonas Albrecht' };
export const open: PostReview = {
  postId: 'one',
  draftId: 'draft-one',
  title: 'Lakeside townhouse with a garden',
  mode: 'approver-then-client',
  media: ['townhouse-01', 'townhouse-02'].map((name, at) => ({
    sha256: String(at).repeat(64),
    kind: 'image',
    width: 1200,
    height: 800,
    alt: at === 0 ? 'The house' : '',
    subtitles: [],
    url: picture(name),
  })),
  targets: [
    {
      publicationId: 'publication',
      account: {
        id: 'harrow',
        name: 'Harrow Lane',
        handle: 'harrowlane',
        platform: 'instagram',
        avatarUrl: null,
      },
      kind: 'carousel',
      caption: CAPTION,
      seenOnPhone: seenOnPhone('instagram', 'carousel', CAPTION),
      parts: [],
      title: null,
      options: { collaborators: 'maralindhomes', firstComment: 'Viewings on Saturday.', aiGenerated: false },
      media: ['0'.repeat(64), '1'.repeat(64)],
      scheduledAt: '2026-11-23T18:30:00',
      timeZone: ZONE,
      publishAt: NOW + 26 * HOUR,
      lateness: { minutes: 60, otherwise: 'ask' },
      status: 'scheduled',
      holdReason: null,
      review: 'asked',
      reviewAt: NOW - HOUR,
      hash: HASH,
      window: { from: NOW + 8 * HOUR, until: NOW + 32 * HOUR },
      writers: [jonas],
      mayApprove: true,
      whyNot: null,
    },
  ],
  words: [
    {
      publicationId: 'publication',
      decision: 'asked',
      by: jonas,
      at: NOW - 5 * HOUR,
      hash: null,
      window: null,
      note: null,
      linkBy: null,
    },
    {
      publicationId: 'publication',
      decision: 'changes',
      by: ida,
      at: NOW - 3 * HOUR,
      hash: HASH,
      window: null,
      note: 'The jetty is the best of it: say so.',
      linkBy: null,
    },
    {
      publicationId: 'publication',
      decision: 'asked',
      by: jonas,
      at: NOW - HOUR,
      hash: null,
      window: null,
      note: null,
      linkBy: null,
    },
    {
      publicationId: 'publication',
      decision: 'changes',
      by: { id: null, name: 'Mr Bay' },
      at: NOW - HOUR / 2,
      hash: HASH,
      window: null,
      note: 'Our name is missing.',
      linkBy: ida,
    },
  ],
  comments: [
    {
      id: 'c1',
      by: jonas,
      text: 'Is the garden photo the right one?',
      clientSees: false,
      mentions: [ida],
      at: NOW - HOUR,
    },
    {
      id: 'c2',
      by: { id: null, name: 'Mr Bay' },
      text: 'Lovely!',
      clientSees: true,
      mentions: [],
      at: NOW - HOUR / 2,
    },
  ],
};

/** The studio's states of its room of reviews. */
export const reviewStates = (studio: StudioState): Record<string, StudioState> => {
  const at = (review: ReviewState): StudioState => ({ ...studio, draft: null, room: 'review', review });
  return {
    review: at(waiting),
    'review-open': at({ ...waiting, open }),
    'review-empty': at({ ...NO_REVIEW, items: [] }),
    'review-coming': at(NO_REVIEW),
    'review-unreachable': at({ ...NO_REVIEW, failed: true }),
  };
};
