import type { Draft } from '../../../shared/draft.ts';
import { later } from '../parts/later.tsx';
import { isComing, isShut } from './picking.ts';

/** Parts of the editor that most Drafts do without. */

export const Needed = later(() => import('./Needed.tsx'), 'Needed');
export const NoAccounts = later(() => import('./NoAccounts.tsx'), 'NoAccounts');
export const PickTime = later(() => import('./PickTime.tsx'), 'PickTime');
export const Enlarged = later(() => import('./Enlarged.tsx'), 'Enlarged');
export const Badge = later(() => import('./Badge.tsx'), 'Badge');
export const ShutTile = later(() => import('./ShutTile.tsx'), 'ShutTile');
export const KindField = later(() => import('./KindField.tsx'), 'KindField');
export const TargetMore = later(() => import('./TargetMore.tsx'), 'TargetMore');
export const TargetNote = later(() => import('./TargetNote.tsx'), 'TargetNote');
export const ErrorLine = later(() => import('../parts/ErrorLine.tsx'), 'ErrorLine');

/** Something of the page has not come, is coming or could not be taken. */
export const isNeeding = ({ media, problems }: Draft): boolean =>
  problems.length > 0 ||
  media.some((one) => isComing(one) || isShut(one) || one.subtitles.some(({ trouble }) => trouble));
