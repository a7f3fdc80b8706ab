import { days, type Entry, entries } from './entry.ts';

/** Photos and videos are kept so many days after the last post with them came to its end. */
const MEDIA_DAYS = 90;

const d1 = entries('d1');
const r2 = entries('r2');
const platforms = ['platforms', 'workspace-members'] as const;

/** What is kept of photos and videos, as a part of the inventory. */
export const MEDIA_INVENTORY: readonly Entry[] = [
  d1(
    'media',
    'workspace_id sha256 kind mime bytes width height seconds created_at look_at',
    'content',
    'publish',
    days(MEDIA_DAYS, 'the last post with it came to its end'),
    platforms,
  ),
  d1('doomed', 'workspace_id sha256 since', 'operation', 'publish', days(1, 'it was to go')),
  d1(
    'uploads',
    'id workspace_id sha256 mime bytes remote_id state created_at expires_at',
    'operation',
    'publish',
    days(7, 'it began'),
  ),
  d1('upload_parts', 'upload_id part etag bytes', 'operation', 'publish', days(7, 'the upload began')),
  r2('w/', 'bytes', 'content', 'publish', days(MEDIA_DAYS, 'the last post with them came to its end'), [
    'platforms',
  ]),
  r2('u/', 'bytes', 'content', 'publish', days(7, 'the upload began')),
];
