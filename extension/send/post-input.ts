import type { Account } from '../../shared/api.ts';
import { type CheckedMedia, check, type Problem } from '../../shared/check.ts';
import type { Draft, DraftMedia, Target } from '../../shared/draft.ts';
import { withDefaults } from '../../shared/kind.ts';
import type { Media } from '../../shared/media.ts';
import { pickedAt } from '../../shared/picked-at.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { type KindRules, type Rules, rulesFor } from '../../shared/platforms/rules.ts';
import type { PostInput, PostMedia, PostTarget } from '../../shared/post.ts';
import { thumbnailFor, withPoster } from '../../shared/poster.ts';
import { shapedFor } from '../../shared/shape.ts';
import { aimOf } from '../../shared/taken.ts';
import { Refusal } from '../failure.ts';

/** A Target with the Rules that hold there, the kind of post it makes, and which of the picked media go with it. */
export interface Aim {
  target: Target;
  rules: Rules;
  kind: KindRules;
  /** Ids of picked media, in order. */
  media: string[];
}

/** What is picked for a Target, in order, as its bytes were measured. Throws while one has not been fetched. */
export function pickedMedia(draft: Draft, target?: Target): { id: string; media: Media }[] {
  return pickedAt(draft.picked, target).map((id, index) => {
    const one = draft.media.find((media) => media.id === id);
    const media = one && storedMedia(draft, one);
    if (!media)
      throw new Refusal(
        one?.state === 'failed' || one?.state === 'link' ? 'media-failed' : 'media-coming',
        'A picked photo or video has not been fetched.',
        { field: `media.${index}` },
      );
    return { id, media };
  });
}

function storedMedia(draft: Draft, one: DraftMedia): Media | null {
  const { state, sha256, mime, bytes, width, height, seconds, coding } = one;
  if (state !== 'stored' || !sha256 || !mime || !bytes || !width || !height) return null;
  return {
    sha256,
    kind: one.kind === 'video' ? 'video' : 'image',
    mime,
    bytes,
    width,
    height,
    ...(seconds === undefined ? {} : { seconds }),
    ...(coding ? { coding } : {}),
    provenance: { pageUrl: draft.source.url, mediaUrl: one.url, at: one.fetchedAt ?? draft.source.at },
  };
}

/** The time it goes out at a Target: its own, or the Draft's. */
const whenOf = (draft: Draft, target: Target): Draft['when'] => target.when ?? draft.when;

/** The caption that goes out at a Target: its own, or the Draft's. */
const captionFor = (draft: Draft, target: Target): string => target.caption ?? draft.caption;

/** Everything a Draft must have before it may go out. Throws the first that is missing, with its field. */
export function aimsOf(draft: Draft, accounts: readonly Account[]): Aim[] {
  if (draft.targets.length === 0)
    throw new Refusal('no-accounts', 'Choose where it goes.', { field: 'targets' });
  if (draft.targets.some((target) => !whenOf(draft, target)))
    throw new Refusal('no-time', 'Choose when it goes out.', { field: 'when' });
  if (draft.rightsAt === null)
    throw new Refusal('rights-unsaid', 'Say that you may use these photos and videos.', {
      field: 'rights',
    });
  const isMarked = (id: string) => draft.media.some((one) => one.id === id && one.logo);
  return draft.targets.map((target, index) => {
    const picked = pickedMedia(draft, target).map(({ id, media }) => ({ ...media, id, logo: isMarked(id) }));
    const rules = rulesOf(target, accounts, index);
    const { kind, media } = aimOf(rules, target, picked);
    refuse(
      problemsAt(draft, target, rules, kind?.kind, kind ? shapedFor(target, kind, media) : media).filter(
        (problem) => !problem.repair,
      ),
      index,
    );
    return { target, rules, kind: kind as KindRules, media: media.map((one) => one.id) };
  });
}

function rulesOf(target: Target, accounts: readonly Account[], index: number): Rules {
  const field = `targets.${index}`;
  const account = accounts.find((one) => one.id === target.accountId);
  if (!account) throw new Refusal('no-accounts', 'This account is no longer connected.', { field });
  if (account.connection.status !== 'alive')
    throw new Refusal('connection-dead', `Connect ${account.name} again.`, { field });
  const { blocked } = account.limits;
  if (blocked) throw new Refusal('account-blocked', blocked.message, { field });
  return rulesFor(platformRules(account.platform), account.limits);
}

function problemsAt(
  draft: Draft,
  target: Target,
  rules: Rules,
  kind: string | undefined,
  media: readonly CheckedMedia[],
): Problem[] {
  const { title, options } = target;
  return check(rules, { kind, caption: captionFor(draft, target), title: title ?? '', options, media });
}

function refuse(problems: readonly Problem[], index: number): void {
  const [first] = problems;
  if (!first) return;
  throw new Refusal(first.code, 'It cannot go out like this yet.', {
    field: `targets.${index}.${first.field}`,
    current: problems,
  });
}

/** The media of one Aim as made ready for its kind of post. */
export interface Prepared {
  /** By the id of the picked medium. */
  media: ReadonlyMap<string, Media>;
  /** What was made of them all, to go out in their place. */
  sheet?: Media | undefined;
  /** The picture that goes along as the thumbnail of its video. */
  thumbnail?: Media | undefined;
}

/** Whether this Aim's photos go out as the listing's sheet. */
export const isSheet = ({ kind, rules, target }: Aim): boolean =>
  kind.document !== undefined && withDefaults(rules, target.options).pages === 'sheet';

/** The poster of this Aim's video as a medium, where it goes along as the thumbnail. */
export function thumbnailOf(draft: Draft, aim: Aim): Media | undefined {
  const film = thumbnailFor(aim.kind, aim.target, goingAt(draft, aim));
  const stored = film && storedMedia(draft, film);
  if (!stored) return undefined;
  const { seconds: _seconds, coding: _coding, ...picture } = stored;
  return { ...picture, ...film.posterImage, kind: 'image', mime: 'image/jpeg' };
}

/** What is sent. `prepared[i]` belongs to `aims[i]`. Throws the Problem of media that even made ready do not fit. */
export function postInputOf(draft: Draft, aims: readonly Aim[], prepared: readonly Prepared[]): PostInput {
  const media = new Map<string, PostMedia>();
  const targets = aims.map((aim, index) => {
    const { media: made, sheet, thumbnail } = prepared[index] as Prepared;
    // The sheet is known by the photo it begins with.
    const ready = (sheet ? aim.media.slice(0, 1) : aim.media).map((id) => {
      const one = sheet ?? (made.get(id) as Media);
      media.set(one.sha256, postMedia(draft, id, one));
      return one;
    });
    if (thumbnail) {
      ready.push(thumbnail);
      media.set(thumbnail.sha256, { ...thumbnail, alt: '', subtitles: [] });
    }
    refuse(problemsAt(draft, aim.target, aim.rules, aim.kind.kind, ready), index);
    return postTarget(draft, aim, ready);
  });
  const { id: draftId, revision, title, source, rightsAt } = draft;
  return {
    draftId,
    revision,
    title,
    source,
    media: [...media.values()],
    targets,
    rightsAt: rightsAt as number,
  };
}

function postTarget(draft: Draft, aim: Aim, ready: readonly Media[]): PostTarget {
  const { target, rules, kind } = aim;
  const when = whenOf(draft, target) as NonNullable<Draft['when']>;
  return {
    accountId: target.accountId,
    kind: kind.kind,
    caption: captionFor(draft, target),
    ...(kind.title && target.title ? { title: target.title } : {}),
    options: withDefaults(rules, withPoster(rules, kind.kind, target.options, goingAt(draft, aim))),
    media: ready.map((one) => one.sha256),
    when: when.wall === 'now' ? { now: true } : { scheduledAt: when.wall, timeZone: when.timeZone },
    ...(draft.lateness ? { lateness: draft.lateness } : {}),
  };
}

const goingAt = ({ media }: Draft, aim: Aim): DraftMedia[] =>
  aim.media.flatMap((id) => media.find((one) => one.id === id) ?? []);

const MAX_SUBTITLES = 500_000;

function postMedia(draft: Draft, id: string, media: Media): PostMedia {
  const from = draft.media.find((one) => one.id === id);
  const subtitles = (from?.subtitles ?? []).flatMap(({ text, language, label }) =>
    text && text.length <= MAX_SUBTITLES ? [{ language: language ?? 'und', label: label ?? '', text }] : [],
  );
  const looks = from?.lookHash ? { lookHash: from.lookHash } : {};
  const alt = media.kind === 'document' ? '' : (from?.alt ?? '');
  return { ...media, alt, ...looks, subtitles: subtitles.slice(0, 20) };
}
