import * as z from 'zod';
import { Refused } from './answers.ts';
import type { Privacy, Written } from './state.ts';

/** What a client may write of a video, and what YouTube refuses of it (videos resource, videos.insert). */

const MAX_TITLE = 100;
const MAX_DESCRIPTION_BYTES = 5000;
const MAX_TAGS = 500;
/** `videoCategories.list`, the assignable ones. */
const CATEGORIES = ['1', '2', '10', '15', '17', '19', '20', '22', '23', '24', '25', '26', '27', '28', '29'];

const Snippet = z.object({
  title: z.string().default(''),
  description: z.string().default(''),
  tags: z.array(z.string()).default([]),
  categoryId: z.string().optional(),
});
const Status = z.object({
  privacyStatus: z.string().optional(),
  publishAt: z.string().optional(),
  selfDeclaredMadeForKids: z.boolean().default(false),
  containsSyntheticMedia: z.boolean().default(false),
  embeddable: z.boolean().default(true),
  license: z.string().default('youtube'),
  publicStatsViewable: z.boolean().default(true),
});
const Body = z.object({
  id: z.string().optional(),
  snippet: Snippet.optional(),
  status: Status.optional(),
  paidProductPlacementDetails: z.object({ hasPaidProductPlacement: z.boolean().default(false) }).optional(),
});
export type Body = z.infer<typeof Body>;

export function parseBody(body: unknown): Body {
  const parsed = Body.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refused('invalidVideoMetadata', `${issue?.path.join('.')}: ${issue?.message}`);
}

export type SnippetWritten = Pick<Written, 'title' | 'description' | 'tags' | 'categoryId'>;

/** The snippet as a whole; on an update the category must be named. */
export function readSnippet(snippet: Body['snippet'], isUpdate: boolean): SnippetWritten {
  const { title, description, tags, categoryId } = snippet ?? Snippet.parse({});
  if (title === '' || title.length > MAX_TITLE || /[<>]/.test(title)) throw new Refused('invalidTitle');
  const bytes = new TextEncoder().encode(description).length;
  if (bytes > MAX_DESCRIPTION_BYTES || /[<>]/.test(description)) throw new Refused('invalidDescription');
  const quoted = tags.map((tag) => (tag.includes(' ') ? `"${tag}"` : tag)).join(',');
  if (quoted.length > MAX_TAGS) throw new Refused('invalidTags');
  if (categoryId === undefined ? isUpdate : !CATEGORIES.includes(categoryId))
    throw new Refused('invalidCategoryId');
  return { title, description, tags, categoryId: categoryId ?? '22' };
}

export type StatusWritten = Omit<Written, keyof SnippetWritten | 'paid' | 'notifies'>;

/** The status as a whole: what is not named falls back, the visibility to public. */
export function readStatus(status: Body['status']): StatusWritten {
  const given = status ?? Status.parse({});
  const privacy = given.privacyStatus ?? 'public';
  if (!isPrivacy(privacy)) throw new Refused('forbiddenPrivacySetting');
  const { license } = given;
  if (license !== 'youtube' && license !== 'creativeCommon') throw new Refused('forbiddenLicenseSetting');
  const publishAt = given.publishAt === undefined ? null : Date.parse(given.publishAt);
  if (publishAt !== null && (Number.isNaN(publishAt) || privacy !== 'private'))
    throw new Refused('invalidPublishAt');
  return {
    privacy,
    publishAt,
    madeForKids: given.selfDeclaredMadeForKids,
    synthetic: given.containsSyntheticMedia,
    embeddable: given.embeddable,
    license,
  };
}

const isPrivacy = (text: string): text is Privacy => ['public', 'unlisted', 'private'].includes(text);
