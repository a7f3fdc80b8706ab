import type { Post, Publication } from '../../../shared/api.ts';
import type { Platform, Rules } from '../../../shared/platforms/rules.ts';
import { next } from '../../../shared/publication.ts';

export interface Deeds {
  onCancel(publication: Publication): void;
  onResend(publication: Publication): void;
  onResolve(publication: Publication, published: boolean): void;
  /** `duplicate`: all the same, although it then looks like another. */
  onMove(
    publication: Publication,
    when: { now: true } | { scheduledAt: string; timeZone: string },
    duplicate?: boolean,
  ): void;
  /** Takes a published post back at the platform. */
  onRemove(publication: Publication): void;
}
export interface Owner extends Deeds {
  /** Asks for the consent that a post waits for. */
  connect(platform: Platform, way?: string | null): void;
}

export const canCancel = ({ status }: Publication): boolean => next(status, 'cancel') !== null;
/** Failed and held ones can be tried again; a held one then goes out although it is late. */
export const canResend = ({ status }: Publication): boolean =>
  next(status, 'resend') !== null || next(status, 'resume') !== null;
/** It stands there, and the platform lets apps delete it. */
export const canRemove = ({ status, goneAt }: Publication, rules: Rules | undefined): boolean =>
  next(status, 'remove') !== null && !goneAt && rules?.removable === true;
export const canMove = ({ status }: Publication): boolean => next(status, 'edit') !== null;

/** ms between the second that was asked for and the publishing call; null while it has not gone out. */
export const latenessOf = ({ lateMs, sentAt, publishedAt, publishAt }: Publication): number | null => {
  if (lateMs !== null && lateMs !== undefined) return lateMs;
  const went = sentAt ?? publishedAt;
  return went === null ? null : went - publishAt;
};

/** Up to here it counts as on the second, ms. */
export const ON_TIME = 1000;

export const newestFirst = (posts: readonly Post[]): Post[] =>
  [...posts].sort((a, b) => b.createdAt - a.createdAt);
