import { AccountLimits as Limits } from '../../shared/api.ts';
import { check } from '../../shared/check.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { type AccountLimits, type Platform, rulesFor } from '../../shared/platforms/rules.ts';
import { toWall } from '../../shared/schedule.ts';
import type { Context } from '../context.ts';
import type { Loaded } from '../db/queries/loaded.ts';
import { plannedBefore } from '../db/queries/times.ts';
import { keyOf } from '../media/store.ts';
import { problemInWords } from '../posts/problem-words.ts';
import type { Rehearsal } from '../providers/provider.ts';
import { mediaUsed } from './job.ts';
import { opensAt, platformFull } from './pace.ts';

/** What a rehearsal looks at without asking the platform. Each Problem says what to do; none stops the post. */

type Problem = Rehearsal['problems'][number];

const MINUTE = 60_000;
const DAY = 86_400_000;

/** `limits`: what the account allows, as just read. */
export async function ownProblems(
  context: Context,
  loaded: Loaded,
  limits: AccountLimits,
): Promise<Problem[]> {
  const [media, full, quota] = await Promise.all([
    unreadableMedia(context, loaded),
    fullProblem(context, loaded),
    quotaProblem(context, loaded),
  ]);
  const room = full.length > 0 ? full : quota;
  return [...consentProblems(loaded), ...room, ...ruleProblems(loaded, limits), ...media];
}

/** What the platform's answers told of its limits: it takes nothing until after this post's time, or others come first. */
async function fullProblem(context: Context, { row, paces }: Loaded): Promise<Problem[]> {
  const ahead = row.publishAt - context.now();
  const isCounted = paces.some((one) => one.left !== null && (one.resetsAt ?? 0) > row.publishAt);
  const before = isCounted && ahead > 0 ? await plannedBefore(context.db, row, ahead) : 0;
  const opens = opensAt(paces, before);
  return opens > Math.max(row.publishAt, context.now()) ? [platformFull(row, opens)] : [];
}

/** The consent ends before the post goes out. */
function consentProblems({ row, connection }: Loaded): Problem[] {
  const { endsAt, name } = connection;
  if (endsAt === null || endsAt > row.publishAt) return [];
  const day = toWall(endsAt, row.timeZone).slice(0, 10);
  const message = `The connection to ${name} ends on ${day}, before this post goes out: connect it again.`;
  return [{ code: 'connection-ends', field: 'account', message }];
}

/** The account's posts up to this one, against what the platform takes within a day and within a minute. */
async function quotaProblem(context: Context, { row }: Loaded): Promise<Problem[]> {
  const rules = platformRules(row.platform as Platform);
  const ofKind = rules.kinds.find((one) => one.kind === row.kind)?.dailyPosts?.value;
  const limits = [
    {
      most: rules.dailyPosts?.value,
      span: DAY,
      kind: null,
      within: 'posts of this account go out in the day',
    },
    { most: ofKind, span: DAY, kind: row.kind, within: `posts of this kind (${row.kind}) go out in the day` },
    {
      most: rules.minutePosts?.value,
      span: MINUTE,
      kind: null,
      within: 'posts of this account go out in the minute',
    },
  ];
  for (const { most, span, kind, within } of limits) {
    if (most === undefined) continue;
    const before = await plannedBefore(context.db, row, span, kind);
    if (before < most) continue;
    const message = `${before} ${within} before it, and ${most} are taken: choose a later time.`;
    return [{ code: 'quota', field: 'when', message }];
  }
  return [];
}

/** What was within the Rules when it was scheduled may not be any more: the account's own settings count. */
function ruleProblems(loaded: Loaded, limits: AccountLimits): Problem[] {
  const { row } = loaded;
  const rules = rulesFor(platformRules(row.platform as Platform), Limits.parse(limits));
  const { kind, caption, title, options } = row;
  const found = check(rules, { kind, caption, title: title ?? '', options, media: mediaUsed(loaded) });
  return found.map((problem) => ({
    code: problem.code,
    field: problem.field,
    message: problemInWords(problem),
  }));
}

/** The bytes themselves: there, and as long as they were. */
async function unreadableMedia(context: Context, loaded: Loaded): Promise<Problem[]> {
  const { row } = loaded;
  if (!row.mediaComplete) return [];
  const used = mediaUsed(loaded);
  const here = await Promise.all(used.map((one) => context.media.head(keyOf(row.workspaceId, one.sha256))));
  const gone = used.findIndex((one, index) => here[index]?.size !== one.bytes);
  if (gone < 0) return [];
  const message =
    'A photo or video of this post is not stored any more: open the draft and schedule it again.';
  return [{ code: 'media-gone', field: `media.${gone}`, message }];
}
