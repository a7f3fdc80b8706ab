/**
 * An authenticator in software: makes passkeys and shows them, as https://www.w3.org/TR/webauthn-3/ has it, with ES256
 * keys and no attestation. It can be told to be dishonest, or to vouch for itself.
 */

const text = new TextEncoder();
const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64Url = (coded: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** The few forms of https://www.rfc-editor.org/rfc/rfc8949 that are needed. */
const head = (major: number, size: number): Uint8Array =>
  size < 24
    ? Uint8Array.of((major << 5) | size)
    : size < 256
      ? Uint8Array.of((major << 5) | 24, size)
      : Uint8Array.of((major << 5) | 25, size >> 8, size & 255);
const word = (said: string): Uint8Array => join(head(3, said.length), text.encode(said));
const bytes = (given: Uint8Array): Uint8Array => join(head(2, given.length), given);
const int = (value: number): Uint8Array => (value < 0 ? head(1, -1 - value) : head(0, value));
const map = (...pairs: readonly [Uint8Array, Uint8Array][]): Uint8Array =>
  join(head(5, pairs.length), ...pairs.flat());

/** `r` and `s` side by side, as DER. */
function toDer(raw: Uint8Array): Uint8Array {
  const number = (part: Uint8Array): Uint8Array => {
    let from = 0;
    while (from < part.length - 1 && part[from] === 0) from += 1;
    const bare = part.subarray(from);
    const value = (bare[0] ?? 0) > 127 ? join(Uint8Array.of(0), bare) : bare;
    return join(Uint8Array.of(2, value.length), value);
  };
  const both = join(number(raw.subarray(0, 32)), number(raw.subarray(32)));
  return join(Uint8Array.of(0x30, both.length), both);
}

export interface Lies {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** The person was not verified. */
  unverified?: true;
  counter?: number;
  /** It vouches for itself by the new key, or by a certificate of its maker, where neither was asked for. */
  vouch?: 'self' | 'certificate';
}

const FLAGS = { present: 1, verified: 4, attested: 64 };

interface Asked {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
}

export async function authenticator(origin: string) {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const { publicKey, privateKey } = keys as CryptoKeyPair;
  const id = crypto.getRandomValues(new Uint8Array(16));
  let userHandle = '';
  let counter = 0;

  const clientData = (type: string, asked: Asked, lies: Lies) =>
    text.encode(
      JSON.stringify({
        type,
        challenge: lies.challenge ?? asked.challenge,
        origin: lies.origin ?? origin,
        crossOrigin: false,
      }),
    ) as Uint8Array<ArrayBuffer>;
  async function authData(rpId: string, flags: number, lies: Lies, ...rest: readonly Uint8Array[]) {
    counter += 1;
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, lies.counter ?? counter);
    const shown = lies.unverified ? flags & ~FLAGS.verified : flags;
    return join(
      await sha256(text.encode(lies.rpId ?? rpId) as Uint8Array<ArrayBuffer>),
      Uint8Array.of(shown),
      count,
      ...rest,
    );
  }
  async function sign(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
    const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, join(...parts));
    return toDer(new Uint8Array(raw));
  }
  /** https://www.w3.org/TR/webauthn-3/#sctn-packed-attestation */
  async function packed(data: Uint8Array, client: Uint8Array<ArrayBuffer>, how: 'self' | 'certificate') {
    const sig = await sign(data, await sha256(client));
    const certificate: [Uint8Array, Uint8Array] = [
      word('x5c'),
      join(head(4, 1), bytes(toDer(sig.slice(0, 64)))),
    ];
    return map([word('alg'), int(-7)], [word('sig'), bytes(sig)], ...(how === 'self' ? [] : [certificate]));
  }
  const credential = (response: object) => ({
    id: toBase64Url(id),
    rawId: toBase64Url(id),
    type: 'public-key' as const,
    response,
  });

  return {
    id: toBase64Url(id),
    /** Answers `navigator.credentials.create`. */
    async make(asked: Asked, lies: Lies = {}) {
      userHandle = asked.user?.id ?? '';
      const { x = '', y = '' } = (await crypto.subtle.exportKey('jwk', publicKey)) as JsonWebKey;
      const key = map(
        [int(1), int(2)],
        [int(3), int(-7)],
        [int(-1), int(1)],
        [int(-2), bytes(fromBase64Url(x))],
        [int(-3), bytes(fromBase64Url(y))],
      );
      const flags = FLAGS.present | FLAGS.verified | FLAGS.attested;
      const attested = join(new Uint8Array(16), Uint8Array.of(0, id.length), id, key);
      const data = await authData(asked.rp?.id ?? '', flags, lies, attested);
      const client = clientData('webauthn.create', asked, lies);
      const attestation = map(
        [word('fmt'), word(lies.vouch ? 'packed' : 'none')],
        [word('attStmt'), lies.vouch ? await packed(data, client, lies.vouch) : map()],
        [word('authData'), bytes(data)],
      );
      return credential({
        clientDataJSON: toBase64Url(client),
        attestationObject: toBase64Url(attestation),
        transports: ['internal'],
      });
    },
    /** Answers `navigator.credentials.get`. */
    async show(asked: Asked, lies: Lies = {}) {
      const client = clientData('webauthn.get', asked, lies);
      const data = await authData(asked.rpId ?? '', FLAGS.present | FLAGS.verified, lies);
      return credential({
        clientDataJSON: toBase64Url(client),
        authenticatorData: toBase64Url(data),
        signature: toBase64Url(await sign(data, await sha256(client))),
        userHandle,
      });
    },
  };
}
