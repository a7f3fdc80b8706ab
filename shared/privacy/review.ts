import { days, type Entry, entries, withPost } from './entry.ts';

/** Links for guests are kept so many days after their end: what they decided names them. */
const GUEST_LINK_DAYS = 90;

const d1 = entries('d1');
const members = ['workspace-members'] as const;

/** What is kept of reviews, as a part of the inventory. */
export const REVIEW_INVENTORY: readonly Entry[] = [
  d1(
    'approvals',
    'id publication_id content_hash decision by at hash window_from window_until link_id link_by',
    'result',
    'protect',
    withPost,
    members,
  ),
  d1('approvals', 'note', 'content', 'publish', withPost, members),
  d1('approvals', 'name', 'identity', 'protect', withPost, members),
  d1(
    'comments',
    'id workspace_id post_id by link_id client_sees mentions at',
    'operation',
    'publish',
    withPost,
  ),
  d1('comments', 'text', 'content', 'publish', withPost, members),
  d1('comments', 'name', 'identity', 'protect', withPost, members),
  d1(
    'guest_links',
    'workspace_id what posts platforms made_by made_at expires_at revoked_at opened_at opens',
    'operation',
    'protect',
    days(GUEST_LINK_DAYS, 'they end'),
  ),
  d1('guest_links', 'id passcode_hash', 'credentials', 'protect', days(GUEST_LINK_DAYS, 'they end')),
  d1('guest_links', 'label', 'identity', 'protect', days(GUEST_LINK_DAYS, 'they end'), members),
];
