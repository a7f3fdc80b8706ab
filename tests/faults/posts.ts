import type { PostInput } from '../../shared/post.ts';
import { toWall } from '../../shared/schedule.ts';
import { smallJpeg, smallMovie } from '../fakes/small-media.ts';
import { draftOf, type Medium, mediumOf, type Owner, WorkerSaid } from '../system/client.ts';
import type { Asked } from './judge.ts';
import type { PlannedPost } from './plan.ts';

/** Large enough for two parts, and for the queue. */
const LONG_BYTES = 10_400_000;
const SECOND = 1000;

/** The posts of a run, from the plan to the Worker's word that it has them. */
export class Posts {
  readonly asked: Asked[] = [];
  readonly #owner: Owner;
  readonly #accounts: readonly { id: string; handle: string }[];
  readonly #keys = new Map<string, string>();
  #open: Wanted[] = [];
  #long: Medium | undefined;

  constructor(owner: Owner, accounts: readonly { id: string; handle: string }[]) {
    this.#owner = owner;
    this.#accounts = accounts;
  }

  /** Plans posts for a round that starts at `now`; answers their due seconds, ms. */
  want(planned: readonly PlannedPost[], now: number): number[] {
    const wanted = planned.map((post) => this.#wanted(post, now));
    this.#open.push(...wanted);
    return wanted.map((one) => one.publishAt);
  }

  /** Sends what the Worker has not acknowledged yet; what does not arrive is kept for the next time. */
  async send(): Promise<void> {
    const tries = this.#open.map((one) =>
      this.#send(one).catch((error: Error) => {
        one.refusal = error.message;
        // It could not be taken in time; its owner says "now" instead.
        const [target] = one.draft.targets;
        if (target && error instanceof WorkerSaid && error.code === 'time-passed')
          target.when = { now: true };
      }),
    );
    await Promise.all(tries);
  }

  /** What the Worker has not taken yet, with its last words about each. */
  get unsent(): string[] {
    return this.#open.map(({ post, refusal }) => `${post.key}: ${refusal}`);
  }

  /** Which post something at the platform is: drafts of videos have no caption there, so their bytes tell. */
  readonly keyOf = (caption: string, sha256: string | undefined): string =>
    caption || (this.#keys.get(sha256 ?? '') ?? `unknown ${sha256}`);

  #wanted(post: PlannedPost, now: number): Wanted {
    const account = this.#accounts[post.account] as { id: string; handle: string };
    const publishAt = Math.ceil((now + post.aheadMs) / SECOND) * SECOND;
    const medium = this.#medium(post);
    if (post.mode === 'inbox') this.#keys.set(medium.detail.sha256, post.key);
    const options = { mode: post.mode, ...(post.mode === 'direct' ? { privacy: 'PUBLIC_TO_EVERYONE' } : {}) };
    const draft = draftOf(
      `draft-${post.key.replace(' ', '-')}`,
      [medium],
      {
        accountId: account.id,
        kind: post.kind === 'photos' ? 'photos' : 'video',
        caption: post.key,
        options,
        when: { scheduledAt: toWall(publishAt, 'UTC'), timeZone: 'UTC' },
      },
      now,
    );
    return { post, draft, medium, publishAt, account: account.handle, refusal: 'not sent' };
  }

  #medium({ kind, key }: PlannedPost): Medium {
    if (kind === 'long-video') {
      this.#long ??= mediumOf(smallMovie({ bytes: LONG_BYTES }), 'video/mp4', {
        width: 1080,
        height: 1920,
        seconds: 12,
      });
      return this.#long;
    }
    const tail = new TextEncoder().encode(key);
    const bytes = kind === 'photos' ? smallJpeg() : smallMovie();
    bytes.set(tail, bytes.length - tail.length);
    return kind === 'photos'
      ? mediumOf(bytes, 'image/jpeg', { width: 1080, height: 1350 })
      : mediumOf(bytes, 'video/mp4', { width: 1080, height: 1920, seconds: 12 });
  }

  /** First the Post, then its media: as the extension does. */
  async #send(wanted: Wanted): Promise<void> {
    const { post, draft, medium, account } = wanted;
    const { publications } = await this.#owner.ask('createPost', {}, draft, AbortSignal.timeout(10_000));
    await this.#owner.upload(medium, AbortSignal.timeout(20_000));
    const [one] = publications;
    if (!one) throw new Error('The Worker answered with no publication.');
    this.asked.push({
      key: post.key,
      publicationId: one.id,
      account,
      mode: post.mode,
      publishAt: one.publishAt,
    });
    this.#open = this.#open.filter((one) => one !== wanted);
  }
}

interface Wanted {
  post: PlannedPost;
  draft: PostInput;
  medium: Medium;
  publishAt: number;
  account: string;
  /** Why it did not arrive the last time. */
  refusal: string;
}
