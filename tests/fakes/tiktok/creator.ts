import type { Ask } from '../attend.ts';
import { Refused } from './answers.ts';
import { type Caller, jsonBody } from './bearer.ts';
import { creatorTrouble } from './quota.ts';
import { PICTURES, postsOf, type TikTok, type TikTokUser } from './state.ts';
import { privacyOptions } from './users.ts';

/** POST /v2/post/publish/creator_info/query/ : what this creator may choose, or why not to post at all now. */
export async function creatorInfo(tiktok: TikTok, c: Ask, { user }: Caller): Promise<unknown> {
  await jsonBody(c, 'invalid_param');
  const trouble = creatorTrouble(tiktok, user);
  // On purpose HTTP 200: the question was answered, and the answer is no.
  if (trouble) throw new Refused(trouble.code, trouble.message, 200);
  return {
    creator_avatar_url: avatarUrl(tiktok, user),
    creator_username: user.username,
    creator_nickname: user.displayName,
    privacy_level_options: privacyOptions(user),
    comment_disabled: user.commentsOff,
    duet_disabled: user.duetOff || user.private,
    stitch_disabled: user.stitchOff || user.private,
    max_video_post_duration_sec: user.maxVideoSeconds,
  };
}

type Field = (tiktok: TikTok, user: TikTokUser) => string | number | boolean;

/** The fields of user info, by the scope that gives them (https://developers.tiktok.com/doc/scopes-overview). */
const FIELDS: Record<string, Record<string, Field>> = {
  'user.info.basic': {
    open_id: (_, user) => user.openId,
    union_id: (_, user) => user.unionId,
    avatar_url: avatarUrl,
    avatar_url_100: avatarUrl,
    avatar_large_url: avatarUrl,
    display_name: (_, user) => user.displayName,
  },
  'user.info.profile': {
    username: (_, user) => user.username,
    bio_description: (_, user) => user.bio,
    is_verified: (_, user) => user.verified,
    profile_deep_link: (_, user) => `https://www.tiktok.com/@${user.username}`,
  },
  'user.info.stats': {
    follower_count: (_, user) => user.followers,
    following_count: () => 120,
    likes_count: (_, user) => user.followers * 11,
    video_count: (tiktok, user) => postsOf(tiktok, user.openId).filter((post) => post.postId !== null).length,
  },
};

/** GET /v2/user/info/?fields=… */
export function userInfo(tiktok: TikTok, c: Ask, { user, grant }: Caller): unknown {
  const asked = fieldsOf(c);
  const answer: Record<string, unknown> = {};
  for (const name of asked) {
    const scope = Object.keys(FIELDS).find((one) => Object.hasOwn(FIELDS[one] ?? {}, name));
    const field = scope && FIELDS[scope]?.[name];
    if (!scope || !field) throw new Refused('invalid_params', `fields: there is no field ${name}.`);
    if (!grant.scopes.includes(scope))
      throw new Refused('scope_permission_missed', `${name} needs ${scope}.`);
    answer[name] = field(tiktok, user);
  }
  return { user: answer };
}

/** The mandatory `fields` of the Display API. */
export function fieldsOf(c: Ask): string[] {
  const fields = (new URL(c.req.url).searchParams.get('fields') ?? '').split(',').filter(Boolean);
  if (fields.length === 0) throw new Refused('invalid_params', 'fields is mandatory.');
  return fields;
}

function avatarUrl(tiktok: TikTok, user: TikTokUser): string {
  return tiktok.world.browse(`https://${PICTURES}/avatar/${encodeURIComponent(user.username)}.svg`);
}
