/** The Worker's own secrets, one key per purpose; the names are those of `wrangler secret put`. */
export type Secrets = {
  /** Seals tokens at rest: `id:base64` of 32 bytes, the newest first, separated by spaces. */
  MASTER_KEYS: string;
  /** Signs sessions of people. */
  SESSION_SECRET: string;
  /** Signs short-lived links to media and client links. */
  LINK_SECRET: string;
};

/** New secrets from the given source of random bytes. */
export function makeSecrets(randomBytes: (length: number) => Uint8Array): Secrets {
  const key = () => btoa(String.fromCharCode(...randomBytes(32)));
  return { MASTER_KEYS: `k1:${key()}`, SESSION_SECRET: key(), LINK_SECRET: key() };
}

/** The same secrets on every run: for tests only. */
export function testSecrets(): Secrets {
  let next = 0;
  return makeSecrets((length) => Uint8Array.from({ length }, () => next++ % 256));
}
