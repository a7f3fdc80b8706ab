import * as z from 'zod';
import { ClipProblem, ClipSubtitles, Facts } from './clip.ts';
import { Coding } from './coding.ts';
import { Lateness } from './lateness.ts';
import { LookHash, MediaMime, Sha256, Source } from './media.ts';
import { SHAPES } from './shape.ts';

/** Why one medium could not be taken; names words in the catalogue. */
export const MediaTrouble = z.enum([
  'permission-needed',
  'not-found',
  'refused',
  'unreachable',
  'not-media',
  'not-subtitles',
  'too-small',
  'too-large',
  'no-space',
  'link-only',
]);
export type MediaTrouble = z.infer<typeof MediaTrouble>;

/** A track of a video, with its text once that was fetched, and otherwise why it was not. */
export const DraftSubtitles = ClipSubtitles.extend({
  trouble: MediaTrouble.optional(),
  /** The origin to ask permission for when `trouble` is permission-needed. */
  origin: z.string().optional(),
});
export type DraftSubtitles = z.infer<typeof DraftSubtitles>;

/** A point of a picture, in parts of its width and height. */
const Point = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });

/** A photo or video of a Draft. Bytes live apart, as a Blob under their sha256. */
export const DraftMedia = z.object({
  /** Stable within the Draft; the job key for fetching. */
  id: z.string(),
  kind: z.enum(['photo', 'floorplan', 'video']),
  url: z.url(),
  variants: z.array(z.url()),
  alt: z.string(),
  state: z.enum(['wanted', 'fetching', 'stored', 'failed', 'link']),
  trouble: MediaTrouble.optional(),
  /** The origin to ask permission for when `trouble` is permission-needed. */
  origin: z.string().optional(),
  sha256: Sha256.optional(),
  mime: MediaMime.optional(),
  bytes: z.number().int().positive().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  seconds: z.number().nonnegative().optional(),
  /** Absent of a video that was stored before this was read, until it is; null where nothing is known of it. */
  coding: Coding.nullable().optional(),
  /** The second that a video made here is best shown by, standing still: its cover, until its owner names another. */
  poster: z.number().nonnegative().optional(),
  /** That second as a JPEG of the video's size; its bytes lie with the others, under their sha256. */
  posterImage: z.object({ sha256: Sha256, bytes: z.number().int().positive() }).optional(),
  /** Base64 thumbhash: the placeholder while the picture loads. */
  thumbhash: z.string().optional(),
  /** A video made here whose picture carries its brand's logo. */
  logo: z.literal(true).optional(),
  /** Where on the page it was seen: `json-ld`, `og`, `img` … */
  foundIn: z.array(z.string().max(40)).max(20).optional(),
  /** Difference hash of a photo, 16 hex digits: nearly the same for every size of one picture. */
  lookHash: LookHash.optional(),
  /** The point of a photo that its interest lies about: what stays in sight when it is cut, until its owner says where. */
  interest: Point.optional(),
  /** Other finds of the page that turned out to be this very picture, smaller or twice: "same photo, 3 sizes" counts it in. */
  folded: z
    .array(
      z.object({ url: z.url(), width: z.number().int().positive(), height: z.number().int().positive() }),
    )
    .max(50)
    .optional(),
  /** Id of another photo of this Draft that looks the same but may be another: a twin room. */
  alike: z.string().optional(),
  /** When the bytes were fetched, ms. */
  fetchedAt: z.number().int().optional(),
  subtitles: z.array(DraftSubtitles),
});
export type DraftMedia = z.infer<typeof DraftMedia>;

export const OptionValues = z.record(z.string(), z.union([z.string(), z.boolean()]));
export type OptionValues = z.infer<typeof OptionValues>;

/** When: wall clock and zone, never an instant. */
export const When = z.object({
  /** `now` publishes as soon as all has arrived. */
  wall: z.union([z.literal('now'), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)]),
  timeZone: z.string(),
});
export type When = z.infer<typeof When>;

/** An Account plus what differs there. */
export const Target = z.object({
  accountId: z.string(),
  /** `video`, `photos` …: one of the platform's kinds; derived from the picked media when absent. */
  kind: z.string().optional(),
  caption: z.string().optional(),
  title: z.string().optional(),
  /** Ids of the picked media that go out here; absent: as many of them as fit, the first ones. */
  media: z.array(z.string()).optional(),
  options: OptionValues,
  /** Its owner wants no poster of a video made here as the thumbnail. */
  poster: z.literal(false).optional(),
  /** Its own time; absent: the Draft's. */
  when: When.optional(),
  /** The shape its photos are given: cut to fill it, or whole before a border. Absent: as they are. */
  shape: z.object({ ratio: z.enum(SHAPES), fill: z.boolean() }).optional(),
  /** By id of a video: the piece of it, another medium of the Draft, that goes out here in its place. */
  instead: z.record(z.string(), z.string()).optional(),
  /** By id of a medium: the point that stays in sight when it is cut, in parts of its width and height. */
  focus: z.record(z.string(), Point).optional(),
});
export type Target = z.infer<typeof Target>;

/** A word its owner files Drafts under. */
export const Tag = z.string().trim().min(1).max(40);

/** Editable work in the browser. `revision` grows with every change that is saved. */
export const Draft = z.object({
  id: z.string(),
  revision: z.number().int().positive(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  source: Source,
  /** The listing's, as its page says. */
  language: z.string().max(35).optional(),
  facts: Facts,
  text: z.string(),
  selection: z.string().optional(),
  title: z.string(),
  caption: z.string(),
  hashtags: z.array(z.string()),
  media: z.array(DraftMedia),
  /** Ids of the picked media, in the order they are published. */
  picked: z.array(z.string()),
  targets: z.array(Target),
  when: When.nullable(),
  /** What to do where it would be late; absent or null: as the workspace has it. */
  lateness: Lateness.nullable().optional(),
  /** When the owner said "I may use these", ms; null while unsaid. */
  rightsAt: z.number().int().nullable(),
  problems: z.array(ClipProblem),
  /** What its owner files it under; changing them makes no new revision. */
  tags: z.array(Tag).max(20).optional(),
  /** The Post made from it, once scheduled. */
  postId: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;
