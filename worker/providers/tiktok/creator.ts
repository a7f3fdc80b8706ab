import * as z from 'zod';
import { Failure } from '../../../shared/failure.ts';
import type { AccountLimits } from '../../../shared/platforms/rules.ts';
import { coverAtOf } from '../cover.ts';
import type { Job, Rehearsal } from '../provider.ts';
import { failureFor } from './answers.ts';
import { post } from './call.ts';
import { isInbox } from './handle.ts';

const SCOPE_MISSING = 'scope-missing';
const CreatorInfo = z.object({
  creator_username: z.string(),
  creator_nickname: z.string(),
  privacy_level_options: z.array(z.string()),
  comment_disabled: z.boolean(),
  duet_disabled: z.boolean(),
  stitch_disabled: z.boolean(),
  max_video_post_duration_sec: z.number(),
});

/** What the creator's account allows now. Codes that mean "cannot post now" become `blocked`, not an error. */
export async function creatorLimits(use: Pick<Job, 'token' | 'request' | 'now'>): Promise<AccountLimits> {
  try {
    const info = await post(use, '/post/publish/creator_info/query/', {}, CreatorInfo);
    const off = [
      info.comment_disabled && 'comment',
      info.duet_disabled && 'duet',
      info.stitch_disabled && 'stitch',
    ].filter((name) => name !== false);
    return {
      choices: { privacy: info.privacy_level_options },
      off,
      maxVideoSeconds: info.max_video_post_duration_sec,
    };
  } catch (error) {
    const cannotPost = error instanceof Failure && /^(spam_risk_|reached_active_user_cap)/.test(error.code);
    if (cannotPost) return { blocked: { code: error.code, message: error.message } };
    throw error;
  }
}

/** What a post needs, and what TikTok calls it on the page where it is ticked. */
const SCOPES = {
  direct: {
    scope: 'video.publish',
    message: 'This connection may not post: connect TikTok again and allow it.',
  },
  inbox: {
    scope: 'video.upload',
    message: 'This connection may not send drafts: connect TikTok again and allow it to upload.',
  },
} as const;

export async function rehearse(job: Job): Promise<Rehearsal> {
  const problems: Rehearsal['problems'] = [];
  const { scope, message } = SCOPES[isInbox(job) ? 'inbox' : 'direct'];
  if (!job.scopes.includes(scope)) problems.push({ code: SCOPE_MISSING, field: 'account', message });
  if (!job.scopes.includes('video.publish')) return { limits: job.account.limits, problems };
  const limits = await creatorLimits(job);
  if (limits.blocked) problems.push({ ...limits.blocked, field: 'account' });
  const privacy = job.options.privacy;
  if (!isInbox(job) && limits.choices?.privacy && !limits.choices.privacy.includes(String(privacy)))
    problems.push({
      code: 'privacy_level_option_mismatch',
      field: 'options.privacy',
      message: 'TikTok no longer offers this visibility for the account.',
    });
  const tooLong = job.media.find(
    (one) => one.seconds && one.seconds > (limits.maxVideoSeconds ?? Number.POSITIVE_INFINITY),
  );
  if (tooLong)
    problems.push({
      code: 'duration_check_failed',
      field: 'media',
      message: `TikTok lets this account post videos of up to ${limits.maxVideoSeconds} seconds.`,
    });
  problems.push(...coverProblems(job));
  return { limits, problems };
}

/** A cover at no second of the video. */
function coverProblems(job: Job): Rehearsal['problems'] {
  try {
    coverAtOf(job);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ code: error.code, field: error.field ?? 'options', message: error.message }];
  }
}

/** TikTok asks for a fresh look at the creator right before publishing; what it refuses would be refused later. */
export async function refuseWhatRehearsalFinds(job: Job): Promise<void> {
  if (isInbox(job)) return;
  const { limits, problems } = await rehearse(job);
  const first = problems[0];
  if (first?.code === SCOPE_MISSING)
    throw new Failure({ kind: 'reconnect', code: first.code, message: first.message });
  if (limits.blocked) throw failureFor(limits.blocked.code, limits.blocked.message, job.now(), 'limited');
  if (first) throw new Failure({ kind: 'rejected', ...first });
}

/** Settings of a direct post; the API's names are inverted ("disable"). */
export function directSettings(job: Job): Record<string, unknown> {
  const on = (name: string): boolean => job.options[name] === true && !job.account.limits.off?.includes(name);
  return {
    privacy_level: job.options.privacy,
    disable_comment: !on('comment'),
    brand_content_toggle: on('brandedContent'),
    brand_organic_toggle: on('yourBrand'),
  };
}
