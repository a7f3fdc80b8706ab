import type { PostInput } from '../../shared/post.ts';
import { toWall } from '../../shared/schedule.ts';
import { smallGif, smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { draftOf, type Medium, mediumOf, type Owner, WorkerSaid } from '../system/client.ts';
import type { Asked } from './judge.ts';
import type { PlannedPost } from './plan.ts';
import { captionOf, commentOf, type KeyOf, type MediumPlan } from './played/played.ts';

const SECOND = 1000;
/** So many posts are sent side by side: a round's own; what an earlier Worker did not take waits its turn. */
const AT_ONCE = 6;

/** An account of a platform: the Worker's name of it, and the platform's. */
export interface RunAccount {
  id: string;
  remoteId: string;
}

/** The posts of a run, from the plan to the Worker's word that it has them. */
export class Posts {
  readonly asked: Asked[] = [];
  readonly #owner: Owner;
  readonly #accountOf: (post: PlannedPost) => RunAccount;
  readonly #keys = new Map<string, string>();
  #open: Wanted[] = [];

  constructor(owner: Owner, accountOf: (post: PlannedPost) => RunAccount) {
    this.#owner = owner;
    this.#accountOf = accountOf;
  }

  /** Plans posts for a round that starts at `now`; answers their due seconds, ms. */
  want(planned: readonly PlannedPost[], now: number): number[] {
    const wanted = planned.map((post) => this.#wanted(post, now));
    this.#open.push(...wanted);
    return wanted.map((one) => one.publishAt);
  }

  /** Sends what the Worker has not acknowledged yet, the newest first; what does not arrive is kept for the next time. */
  async send(): Promise<void> {
    const waiting = [...this.#open];
    const next = async (): Promise<void> => {
      for (let one = waiting.pop(); one; one = waiting.pop()) await this.#try(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  async #try(wanted: Wanted): Promise<void> {
    try {
      await this.#send(wanted);
    } catch (error) {
      wanted.refusal = (error as Error).message;
      // It could not be taken in time; its owner says "now" instead.
      const [target] = wanted.draft.targets;
      if (target && error instanceof WorkerSaid && error.code === 'time-passed') target.when = { now: true };
    }
  }

  /** What the Worker has not taken yet, with its last words about each. */
  get unsent(): string[] {
    return this.#open.map(({ post, refusal }) => `${post.key}: ${refusal}`);
  }

  /** What something at a platform is: by its words, else by the bytes it shows. */
  readonly keyOf: KeyOf = (text, sha256 = '') => text || (this.#keys.get(sha256) ?? `unknown ${sha256}`);

  #wanted(post: PlannedPost, now: number): Wanted {
    const { key, kind } = post;
    const account = this.#accountOf(post);
    const publishAt = Math.ceil((now + post.aheadMs) / SECOND) * SECOND;
    const media = kind.media.map((plan, index) => mediumFor(plan, `${key}/${index}`));
    for (const one of media) this.#keys.set(one.detail.sha256, key);
    const target = {
      accountId: account.id,
      kind: kind.kind,
      caption: captionOf(key, kind),
      ...(kind.hasTitle ? { title: `House ${key}` } : {}),
      options: { ...kind.options, ...(post.hasComment ? { firstComment: commentOf(key) } : {}) },
      when: { scheduledAt: toWall(publishAt, 'UTC'), timeZone: 'UTC' },
    };
    const draft = draftOf(`draft-${key.replace(' ', '-')}`, media, target, now);
    return { post, draft, media, publishAt, account, refusal: 'not sent' };
  }

  /** First the Post, then its media: as the extension does. */
  async #send(wanted: Wanted): Promise<void> {
    const { post, draft, media, account } = wanted;
    const { publications } = await this.#owner.ask('createPost', {}, draft, AbortSignal.timeout(30_000));
    for (const one of media) await this.#owner.upload(one, AbortSignal.timeout(60_000));
    const [one] = publications;
    if (!one) throw new Error('The Worker answered with no publication.');
    this.asked.push({
      key: post.key,
      publicationId: one.id,
      account: account.remoteId,
      place: post.kind.place ?? 'account',
      parts: post.kind.parts ?? 1,
      publishAt: one.publishAt,
    });
    this.#open = this.#open.filter((one) => one !== wanted);
  }
}

interface Wanted {
  post: PlannedPost;
  draft: PostInput;
  media: Medium[];
  publishAt: number;
  account: RunAccount;
  /** Why it did not arrive the last time. */
  refusal: string;
}

/** Bytes that no other post has. */
function mediumFor(plan: MediumPlan, mark: string): Medium {
  const bytes = bytesFor(plan);
  const tail = new TextEncoder().encode(mark);
  bytes.set(tail, bytes.length - tail.length);
  return mediumOf(bytes, plan.mime, plan);
}

function bytesFor(plan: MediumPlan): Uint8Array<ArrayBuffer> {
  if (plan.mime === 'image/gif') return smallGif(plan.width, plan.height);
  return plan.mime === 'image/jpeg' ? smallJpeg(plan.width, plan.height) : smallMovie(plan);
}
