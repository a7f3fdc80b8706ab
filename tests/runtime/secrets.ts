/** The Worker's own secrets; the names are those of `wrangler secret put`. */
export type Secrets = {
  /** `id:base64 of 32 bytes`: seals tokens at rest, and every other key of the Worker comes from it. */
  MASTER_KEYS: string;
};

/** New secrets from the given source of random bytes. */
export function makeSecrets(randomBytes: (length: number) => Uint8Array): Secrets {
  return { MASTER_KEYS: `k1:${btoa(String.fromCharCode(...randomBytes(32)))}` };
}

/** The same secrets on every run: for tests only. */
export function testSecrets(): Secrets {
  return makeSecrets((length) => Uint8Array.from({ length }, (_, index) => index));
}
