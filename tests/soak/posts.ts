import type { PostInput, PostMedia } from '../../shared/post.ts';
import { type Meant, toInstant, toWall } from '../../shared/schedule.ts';
import { arm } from '../../worker/arm.ts';
import { insertMedia } from '../../worker/db/queries/media.ts';
import { workspaceFor } from '../../worker/db/queries/workspaces.ts';
import { keyOf as placeOf } from '../../worker/media/store.ts';
import { acceptDraft } from '../../worker/posts/accept-draft.ts';
import { plainHasher } from '../fakes/sha256.ts';
import { smallGif, smallJpeg, smallMovie } from '../fakes/small-media.ts';
import type { Chance } from '../faults/chance.ts';
import { playedOn } from '../faults/played/index.ts';
import { captionOf, commentOf, type KeyOf, type KindPlan, type MediumPlan } from '../faults/played/played.ts';
import type { SoakAccount } from './people.ts';
import type { SoakWorld } from './world.ts';

const DAY = 86_400_000;
/** Of what is larger there are only a few: it costs time and proves nothing that the others do not. */
const LARGE = 1_000_000;
const LARGE_PERCENT = 2;

export interface SoakPost {
  key: string;
  account: SoakAccount;
  kind: KindPlan;
  hasComment: boolean;
  /** By the clocks of its workspace. */
  wall: string;
  meant: Meant;
  publicationId: string;
}

/** Everything that was asked for, and what at the platforms is which of it. */
export class SoakPosts {
  readonly asked: SoakPost[] = [];
  readonly #keys = new Map<string, string>();
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  readonly keyOf: KeyOf = (text, sha256 = '') => text || (this.#keys.get(sha256) ?? `unknown ${sha256}`);

  /** Plans a post for one of the next days and gives it to the Worker, its media before or after it. */
  async ask(world: SoakWorld, account: SoakAccount, wall = this.#time(world, account)): Promise<void> {
    const chance = this.#chance;
    const { household } = account;
    const kind = this.#kind(account);
    const key = `soak ${this.asked.length}`;
    const hasComment = kind.isCommented === true && chance.percent(30);
    const meant = toInstant(wall, household.timeZone);
    const post: SoakPost = { key, account, kind, hasComment, wall, meant, publicationId: '' };
    this.asked.push(post);
    const media = kind.media.map((plan, index) => mediumFor(plan, `${key}/${index}`));
    for (const one of media) this.#keys.set(one.detail.sha256, key);
    const isEarly = chance.percent(50);
    if (isEarly) await upload(world, account, media);
    post.publicationId = await accept(world, post, media);
    if (!isEarly) await upload(world, account, media);
  }

  #kind({ platform }: SoakAccount): KindPlan {
    const { kinds } = playedOn(platform);
    const isLarge = (kind: KindPlan): boolean => kind.media.some((one) => (one.bytes ?? 0) > LARGE);
    const large = this.#chance.percent(LARGE_PERCENT);
    return this.#chance.pick(kinds.filter((kind) => large || !isLarge(kind)));
  }

  /** On one of the next three days; where clocks change then, as like as not about that hour. */
  #time({ now }: SoakWorld, { household: { timeZone } }: SoakAccount): string {
    const chance = this.#chance;
    const date = toWall(now + chance.between(1, 3) * DAY, timeZone).slice(0, 10);
    const changes = offsetAt(`${date}T00:00:00`, timeZone) !== offsetAt(`${date}T23:00:00`, timeZone);
    const second = changes && chance.percent(50) ? chance.between(0, 4 * 3600) : chance.between(0, 86_399);
    const clock = new Date(second * 1000).toISOString().slice(11, 19);
    return `${date}T${chance.percent(40) ? `${clock.slice(0, 4)}0:00` : clock}`;
  }
}

const offsetAt = (wall: string, timeZone: string): number =>
  Date.parse(`${wall}Z`) - toInstant(wall, timeZone).at;

interface Medium {
  bytes: Uint8Array<ArrayBuffer>;
  detail: PostMedia;
}

/** Bytes that no other post has. */
function mediumFor(plan: MediumPlan, mark: string): Medium {
  const { mime, width, height, seconds } = plan;
  const bytes =
    mime === 'image/gif'
      ? smallGif(width, height)
      : mime === 'image/jpeg'
        ? smallJpeg(width, height)
        : smallMovie(plan);
  const tail = new TextEncoder().encode(mark);
  bytes.set(tail, bytes.length - tail.length);
  const hash = plainHasher();
  hash.update(bytes);
  const sha256 = hash.hex();
  const kind = mime.startsWith('image/') ? 'image' : 'video';
  const size = { width, height, ...(seconds === undefined ? {} : { seconds }) };
  return { bytes, detail: { sha256, kind, mime, bytes: bytes.length, ...size, alt: '', subtitles: [] } };
}

async function upload({ context }: SoakWorld, { household }: SoakAccount, media: readonly Medium[]) {
  const { workspaceId } = household;
  for (const { bytes, detail } of media) {
    const { sha256, kind, mime } = detail;
    const key = placeOf(workspaceId, sha256);
    await context.media.put(key, bytes, { httpMetadata: { contentType: mime } });
    const row = { workspaceId, sha256, kind, mime, bytes: bytes.length, createdAt: context.now() };
    for (const { accountId } of await insertMedia(context.db, row)) await arm(context, accountId);
  }
}

async function accept({ context }: SoakWorld, post: SoakPost, media: readonly Medium[]): Promise<string> {
  const { key, account, kind, hasComment, wall } = post;
  const { household } = account;
  const url = `https://homes.example/${key.replace(' ', '-')}`;
  const input: PostInput = {
    draftId: `draft-${key.replace(' ', '-')}`,
    revision: 1,
    title: `House ${key}`,
    source: { url, canonicalUrl: url, title: key, site: 'homes.example', at: context.now() },
    media: media.map((one) => one.detail),
    targets: [
      {
        accountId: account.id,
        kind: kind.kind,
        caption: captionOf(key, kind),
        ...(kind.hasTitle ? { title: `House ${key}` } : {}),
        options: { ...kind.options, ...(hasComment ? { firstComment: commentOf(key) } : {}) },
        media: media.map((one) => one.detail.sha256),
        when: { scheduledAt: wall, timeZone: household.timeZone },
        // Houses of one street look alike.
        duplicate: true,
      },
    ],
    rightsAt: context.now(),
  };
  const found = await workspaceFor(context.db, household.userId, household.workspaceId);
  if (!found) throw new Error(`There is no ${household.workspaceId}.`);
  const { postId } = await acceptDraft(context, household, found.workspace, input);
  const row = await context.db.$client
    .prepare('SELECT id FROM publications WHERE post_id = ?')
    .bind(postId)
    .first<{ id: string }>();
  if (!row) throw new Error(`The Worker took ${key} and has nothing of it.`);
  return row.id;
}
