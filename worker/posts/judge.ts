import { AccountLimits } from '../../shared/api.ts';
import { check } from '../../shared/check.ts';
import { isOffered, withDefaults } from '../../shared/kind.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { type Platform, type Rules, rulesFor } from '../../shared/platforms/rules.ts';
import { contentAsSent, type PostMedia, type PostTarget } from '../../shared/post.ts';
import { toInstant, toWall } from '../../shared/schedule.ts';
import { sha256Hex } from '../connect/seal.ts';
import type { AccountWithConnection } from '../db/queries/accounts.ts';
import type { WorkspaceRow } from '../db/queries/workspaces.ts';
import { refused } from '../http/errors.ts';
import { problemInWords } from './problem-words.ts';

/** A time this long ago still counts as "now": the request was on its way, or the person thought. Ms. */
const GRACE = 60_000;
/** Nobody plans further ahead, and a slip of the year is noticed. Ms. */
const FARTHEST = 2 * 366 * 86_400_000;

export type Content = Pick<PostTarget, 'accountId' | 'kind' | 'caption' | 'title' | 'options' | 'media'>;

/** The options as they are sent: declared defaults filled in, what is not offered for this post left out. */
function optionsAsSent(rules: Rules, content: Content): PostTarget['options'] {
  const filled = withDefaults(rules, content.options);
  const offered = rules.options.filter((option) => isOffered(option, content.kind, filled));
  return Object.fromEntries(
    offered.flatMap(({ name }) => (filled[name] === undefined ? [] : [[name, filled[name]]])),
  );
}

export interface JudgedContent {
  kind: string;
  caption: string;
  title: string | null;
  options: PostTarget['options'];
  media: string[];
  contentHash: string;
}

/**
 * The same check as in the extension, against what the account allows. `at` stands before the field in what is
 * thrown (`targets.0.`). Throws 422 with the first Problem.
 */
export async function judgeContent(
  content: Content,
  media: readonly PostMedia[],
  account: AccountWithConnection['account'],
  at: string,
): Promise<JudgedContent> {
  const rules = rulesFor(platformRules(account.platform as Platform), AccountLimits.parse(account.limits));
  const used = content.media.map((sha256, index) => {
    const found = media.find((one) => one.sha256 === sha256);
    if (!found) throw refused('media-unknown', 'This medium is not among the post’s.', `${at}media.${index}`);
    return found;
  });
  if (new Set(content.media).size < content.media.length)
    throw refused('media-twice', 'The same medium is used twice.', `${at}media`);
  const [problem] = check(rules, { ...content, media: used });
  if (problem) throw refused(problem.code, problemInWords(problem), `${at}${problem.field}`);
  const options = optionsAsSent(rules, content);
  const contentHash = await sha256Hex(contentAsSent({ ...content, options }, media));
  return {
    kind: content.kind,
    caption: content.caption,
    title: content.title ?? null,
    options,
    media: content.media,
    contentHash,
  };
}

export interface JudgedTime {
  scheduledAt: string;
  timeZone: string;
  publishAt: number;
}

/** What the owner's words mean by the Worker's clock. Throws 422 for a time that has passed or is years away. */
export function judgeTime(
  when: PostTarget['when'],
  now: number,
  timeZone: string,
  field: string,
): JudgedTime {
  if ('now' in when) return { scheduledAt: toWall(now, timeZone), timeZone, publishAt: now };
  const { at } = toInstant(when.scheduledAt, when.timeZone);
  if (at < now - GRACE) throw refused('time-passed', 'That time has passed.', field);
  if (at > now + FARTHEST) throw refused('time-too-far', 'That is more than two years away.', field);
  return { scheduledAt: when.scheduledAt, timeZone: when.timeZone, publishAt: at };
}

/** Throws 422 where nothing can go out through this account. */
export function judgeAccount(
  account: AccountWithConnection | undefined,
  field: string,
): asserts account is AccountWithConnection {
  if (!account) throw refused('account-unknown', 'This account is not in this workspace.', field);
  if (account.connection.status === 'alive') return;
  const words = `${account.account.name} must be connected again first.`;
  throw refused('connection-dead', words, field);
}

export const latenessFor = (target: PostTarget, workspace: WorkspaceRow) => ({
  lateMinutes: target.lateness?.minutes ?? workspace.lateMinutes,
  lateOtherwise: target.lateness?.otherwise ?? workspace.lateOtherwise,
});
