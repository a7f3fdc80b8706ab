import type { Clip, ClipPhoto, ClipVideo } from '../../shared/clip.ts';
import type { Draft, DraftMedia, Target } from '../../shared/draft.ts';
import type { DraftRow } from './database.ts';
import { pickFirst, proposePicks } from './picks.ts';

/** The image or video that the pointer was on when the owner asked for it. */
export interface First {
  url: string;
  kind: 'image' | 'video';
}

export interface Making {
  now: number;
  newId(): string;
  /** Where it is to go, besides where its owner already sends it. */
  targets: Target[];
}

/** What a Draft of this page is called at first. */
export const titleOf = ({ facts, source }: Clip): string =>
  (facts.title?.value ?? source.title).slice(0, 500);

/** A Clip as a new Draft: all that is proposed stands in it, ready to be changed. */
export function draftFrom(clip: Clip, first: First | undefined, making: Making): DraftRow {
  const { media, posters } = clipMedia(clip, making);
  const front = first && frontOf(media, first, making);
  const title = titleOf(clip);
  const draft: Draft = {
    id: making.newId(),
    revision: 1,
    createdAt: making.now,
    updatedAt: making.now,
    source: clip.source,
    facts: clip.facts,
    text: clip.text,
    ...(clip.language === undefined ? {} : { language: clip.language }),
    ...(clip.selection === undefined ? {} : { selection: clip.selection }),
    title,
    caption: clip.caption,
    hashtags: clip.hashtags,
    media,
    picked: proposePicks(media, front),
    targets: making.targets,
    when: null,
    rightsAt: null,
    problems: clip.problems,
    postId: null,
  };
  return { id: draft.id, draft, posters, suggested: { title, caption: clip.caption } };
}

/**
 * The same page clipped again: new media join, what the page says is brought up to date, and nothing the owner
 * wrote, picked or ordered is lost. Words still as we proposed them follow the page: a price may have changed.
 */
export function mergeClip(row: DraftRow, clip: Clip, first: First | undefined, making: Making): DraftRow {
  const { draft, suggested } = row;
  const { media: found, posters } = clipMedia(clip, making);
  const media = draft.media.map((old) =>
    refreshed(
      old,
      found.find((one) => isSame(old, one)),
    ),
  );
  const added = found.filter((one) => !draft.media.some((old) => isSame(old, one)));
  media.push(...added);
  const front = first && frontOf(media, first, making);
  const untouched = sameList(draft.picked, proposePicks(draft.media, undefined));
  const picks = untouched ? proposePicks(media, undefined) : draft.picked;
  // Words that its owner marked on the page stay, and the caption they stand in, until others are marked.
  const marked = clip.selection === undefined && draft.selection !== undefined;
  const [text, caption] = marked ? [draft.text, suggested.caption] : [clip.text, clip.caption];
  const title = titleOf(clip);
  const { stopped: _stopped, ...kept } = row;
  return {
    ...kept,
    posters: { ...row.posters, ...posters },
    suggested: { title, caption },
    draft: {
      ...draft,
      revision: draft.revision + 1,
      updatedAt: making.now,
      source: clip.source,
      facts: clip.facts,
      text,
      ...(clip.language === undefined ? {} : { language: clip.language }),
      ...(clip.selection === undefined ? {} : { selection: clip.selection }),
      title: draft.title === suggested.title ? title : draft.title,
      caption: draft.caption === suggested.caption ? caption : draft.caption,
      media,
      picked: front ? pickFirst(media, picks, front) : picks,
      problems: clip.problems,
      targets: [
        ...draft.targets,
        ...making.targets.filter(
          (target) => !draft.targets.some((one) => one.accountId === target.accountId),
        ),
      ],
    },
  };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** The id of what was pointed at; it joins the media where the reading missed it. */
function frontOf(media: DraftMedia[], first: First, making: Making): string {
  const known = media.find((one) => one.url === first.url || one.variants.includes(first.url));
  if (known) return known.id;
  const kind = first.kind === 'image' ? 'photo' : 'video';
  const joined = mediaOf({ url: first.url, variants: [], kind }, making);
  media.unshift(joined);
  return joined.id;
}

function refreshed(old: DraftMedia, found: DraftMedia | undefined): DraftMedia {
  if (!found || old.state === 'stored' || old.state === 'link') return old;
  const { trouble: _trouble, origin: _origin, ...kept } = old;
  return { ...kept, url: found.url, variants: found.variants, state: 'wanted' };
}

function isSame(a: DraftMedia, b: DraftMedia): boolean {
  const urls = new Set([a.url, ...a.variants]);
  return [b.url, ...b.variants].some((url) => urls.has(url));
}

function clipMedia(clip: Clip, making: Making): Pick<DraftRow, 'posters'> & { media: DraftMedia[] } {
  const posters: Record<string, string> = {};
  const videos = clip.videos.map(({ poster, ...video }) => {
    const media = mediaOf({ ...video, variants: [], link: video.kind !== 'file', kind: 'video' }, making);
    if (poster) posters[media.id] = poster;
    return media;
  });
  return { media: [...clip.photos.map((photo) => mediaOf(photo, making)), ...videos], posters };
}

type Found = Pick<ClipPhoto, 'url' | 'variants' | 'alt' | 'width' | 'height'> & {
  kind: DraftMedia['kind'];
  link?: boolean;
} & Partial<Pick<ClipVideo, 'seconds' | 'subtitles' | 'foundIn'>>;

function mediaOf(found: Found, making: Making): DraftMedia {
  return {
    id: making.newId(),
    kind: found.kind,
    url: found.url,
    variants: found.variants,
    alt: found.alt ?? '',
    state: found.link ? 'link' : 'wanted',
    ...(found.link ? { trouble: 'link-only' as const } : {}),
    ...(found.width && found.height ? { width: found.width, height: found.height } : {}),
    ...(found.seconds === undefined ? {} : { seconds: found.seconds }),
    ...(found.foundIn ? { foundIn: found.foundIn } : {}),
    subtitles: found.subtitles ?? [],
  };
}
