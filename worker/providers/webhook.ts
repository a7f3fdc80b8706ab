/** What a platform tells us unasked, in our words. */
export type PlatformEvent =
  /** A person took the consent back there. */
  | { event: 'revoked'; remoteId: string; at: number; why: string }
  /** Something happened to a post on its way: worth a look. `name` is the platform's name for the publishing. */
  | { event: 'moved'; remoteId: string; at: number; name: string; postId: string | null }
  /**
   * A public post is shown no longer. `sure`: the platform says so; else only a look can tell. `name`: of the publishing,
   * where the platform says it too: word of it may come before word of the post's own id.
   */
  | { event: 'gone'; remoteId: string; at: number; postId: string; name: string | null; sure: boolean };

/** How a platform's webhooks are signed and read; `hooks/take-hook.ts` does the rest for all of them. */
export interface WebhookRecord {
  /** The header that carries the signature: hex HMAC-SHA256 by the app's secret. */
  readonly header: string;
  /** `timed`: `t=SECONDS,s=HEX` over "t.body"; `plain`: `sha256=HEX` over the body. */
  readonly signature: 'timed' | 'plain';
  /** It asks by GET whether the address is ours, and sends signed requests when consents end (Meta). */
  readonly asksFirst: boolean;
  /** Times in ms. What is not understood is no event; never throws. */
  read(body: unknown): PlatformEvent[];
  /** For a platform whose publishing call may get lost before its name for the post came back. */
  readonly orphans?: {
    /** The name of the publishing that a handle holds, or null. */
    nameIn(handle: unknown): string | null;
    /** The handle of a post that turned out to have this name. */
    adopt(name: string): unknown;
    /** Kinds of post this can happen to. */
    readonly kinds: readonly string[];
  };
}
