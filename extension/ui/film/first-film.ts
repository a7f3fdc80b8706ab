import { captionVariables } from '../../../shared/caption-template.ts';
import type { Draft, DraftMedia } from '../../../shared/draft.ts';
import type { Rules } from '../../../shared/platforms/rules.ts';
import type { Covering } from '../../../shared/platforms/safe-zones.ts';
import { arranged } from '../../film/arrange.ts';
import { lookingAt, MIDDLE } from '../../film/interest.ts';
import type { Look } from '../../film/look.ts';
import { type Brand, type Film, LONGEST, SHORTEST, type Shot, SIZES } from '../../film/timeline.ts';
import type { Remembered } from '../../messages.ts';

/** Seconds for each photo, at first, and for title and end. */
const EACH = 3;
const ENDS = 7;
/** More photos make no better film. */
const MOST = 20;
/** A photo's alternative text that can be read aloud: words, and not many. */
const SAYABLE = /^\p{L}[^_\\/]{2,38}$/u;

const ZONES: Partial<Record<Rules['platform'], Covering>> = {
  tiktok: 'tiktok',
  instagram: 'reels',
  facebook: 'reels',
  youtube: 'shorts',
};

/** Whose buttons lie over what this Draft's targets are sent. */
export function coveringAt({ targets }: Draft, { rules }: Pick<Remembered, 'rules'>): Covering[] {
  const found = targets.flatMap(({ accountId }) => ZONES[rules[accountId]?.platform ?? 'x'] ?? []);
  return [...new Set(found)];
}

/** What films begin with of a video, seconds. */
const CLIP = 5;

export const isPhoto = (one: DraftMedia): boolean =>
  one.kind === 'photo' && one.state === 'stored' && one.sha256 !== undefined;

/** A photo, or a video of the page; a film is not made of itself. */
export const isShowable = (one: DraftMedia): boolean =>
  isPhoto(one) ||
  (one.kind === 'video' &&
    one.state === 'stored' &&
    one.sha256 !== undefined &&
    (one.seconds ?? 0) >= 1 &&
    !one.foundIn?.includes('film'));

/** How a medium stands in a film at first: looked at where its owner said so for a post, else where it tells itself. */
export function shotOf(
  media: DraftMedia,
  isCover: boolean,
  targets: Draft['targets'] = [],
  look?: Look | undefined,
): Shot {
  const { kind, sha256 = '', width = 3, height = 2, seconds = 0, alt } = media;
  const words = !isCover && SAYABLE.test(alt) && !/\d{3}/.test(alt) ? alt : '';
  const [said] = targets.flatMap(({ focus }) => focus?.[media.id] ?? []);
  const shot = {
    sha256,
    width,
    height,
    interest: said ? lookingAt(said) : (look?.interest ?? MIDDLE),
    words,
  };
  return kind === 'video'
    ? { ...shot, words: '', clip: { from: 0, to: Math.min(CLIP, seconds), sound: true } }
    : shot;
}

/** What a Draft's film is made of at first: what is picked, else every photo, else the videos. */
export function firstShown(draft: Draft): DraftMedia[] {
  const picked = pickedOf(draft);
  const all = draft.media.filter(isPhoto);
  return (picked.length > 0 ? picked : all.length > 0 ? all : draft.media.filter(isShowable)).slice(0, MOST);
}

const pickedOf = ({ picked, media }: Draft): DraftMedia[] =>
  picked.flatMap((id) => media.find((one) => one.id === id) ?? []).filter(isPhoto);

/** Who has set the photos in an order of their own wants it in the film as well. */
function isOrdered(draft: Draft): boolean {
  const places = pickedOf(draft).map((one) => draft.media.indexOf(one));
  return places.some((place, at) => at > 0 && place < (places[at - 1] as number));
}

/** What a Draft's film is before anybody chose anything; `looks` by sha256. */
export function firstFilm(
  draft: Draft,
  remembered: Remembered,
  brand: Brand,
  looks: ReadonlyMap<string, Look> = new Map(),
): Film {
  const lookFor = ({ sha256 = '' }: DraftMedia): Look | undefined => looks.get(sha256);
  const ratio = '9:16';
  const shown = firstShown(draft);
  const { width, height } = SIZES[ratio];
  const candidates = shown.map((one) => ({
    width: one.width ?? 3,
    height: one.height ?? 2,
    lookHash: one.lookHash,
    look: lookFor(one),
  }));
  const photos = isOrdered(draft)
    ? shown
    : arranged(candidates, width / height).map((at) => shown[at] as DraftMedia);
  const rules = draft.targets.flatMap(({ accountId }) => remembered.rules[accountId] ?? []);
  const covering = coveringAt(draft, remembered);
  const said = captionVariables(draft);
  const seconds = Math.ceil((photos.length * EACH + ENDS) / 5) * 5;
  return {
    template: 'drift',
    ratio,
    seconds: Math.min(LONGEST, Math.max(SHORTEST, Math.min(60, seconds))),
    shots: photos.map((one, at) => shotOf(one, at === 0, draft.targets, lookFor(one))),
    texts: {
      title: draft.title,
      price: said.price,
      address: said.address,
      facts: [...new Set([said.rooms, said.area].filter(Boolean))]
        .filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)))
        .join(' · '),
      agent: brand.agent || said.seller,
      contact: brand.contact,
    },
    brand,
    covering: covering.length > 0 ? covering : ['tiktok', 'reels', 'shorts'],
    sound: { kind: 'none' },
    subtitles: [],
    burned: false,
    side: rules.some(takesOnlySmall) ? 720 : 1080,
  };
}

/** No kind of post there takes a video as long on its longer side as a full one. */
function takesOnlySmall({ kinds }: Rules): boolean {
  const videos = kinds.flatMap(({ video }) => video ?? []);
  return videos.length > 0 && videos.every(({ maxSide }) => maxSide !== undefined && maxSide.value < 1920);
}

/** What each photo tells, by sha256; those that cannot be looked at are left out. */
export async function looksOf(
  sha256s: readonly string[],
  look: (sha256: string) => Promise<Look>,
): Promise<Map<string, Look>> {
  const found = await Promise.all(
    sha256s.map(async (sha256) => [sha256, await look(sha256).catch(() => null)] as const),
  );
  return new Map(found.flatMap(([sha256, one]) => (one ? [[sha256, one]] : [])));
}
