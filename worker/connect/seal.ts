/**
 * Sealing at rest: AES-256-GCM under keys derived from the master keys by HKDF-SHA-256, one label per purpose.
 * A sealed text is `<key id>.<base64url of iv and ciphertext>`, bound to its row by the additional data, so
 * that it opens nowhere else.
 */

export interface Keys {
  /** Seals for one purpose (`token`, `handle` …) and one place (`table/id/column`). */
  seal(purpose: string, row: string, text: string): Promise<string>;
  /** Throws SealBroken where the text was sealed for another place, purpose or key. */
  open(purpose: string, row: string, sealed: string): Promise<string>;
  /** 32 bytes for one purpose (`auth`, `media-links` …), from the newest master key. */
  derive(label: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The key id that `seal` puts in front. */
  readonly newest: string;
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/**
 * Reads `id:base64,id:base64`: the first seals, all open.
 * Throws an Error with words (never a key) when the setting cannot be used.
 */
function readMasterKeys(setting: string): Map<string, Uint8Array<ArrayBuffer>> {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of setting.split(',')) {
    const [, id, encoded] = /^\s*([a-z0-9]{1,16}):([A-Za-z0-9+/_=-]+)\s*$/.exec(entry) ?? [];
    const bytes = id && encoded ? fromBase64(encoded) : undefined;
    if (!id || bytes?.length !== 32)
      throw new Error('MASTER_KEYS must be `id:base64` with 32 random bytes each, parted by commas.');
    keys.set(id, bytes);
  }
  return keys;
}

/** `masterKeys` as in the secret MASTER_KEYS. Derived keys are kept for the life of the isolate. */
export function openKeys(masterKeys: string): Keys {
  const masters = readMasterKeys(masterKeys);
  const newest = masters.keys().next().value as string;
  const derived = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const ciphers = new Map<string, Promise<CryptoKey>>();

  const deriveFrom = (id: string, label: string): Promise<Uint8Array<ArrayBuffer>> => {
    const name = `${id}/${label}`;
    let bytes = derived.get(name);
    if (!bytes) {
      bytes = hkdf(masters.get(id) as Uint8Array<ArrayBuffer>, label);
      derived.set(name, bytes);
    }
    return bytes;
  };

  const cipher = (id: string, purpose: string): Promise<CryptoKey> => {
    const name = `${id}/${purpose}`;
    let key = ciphers.get(name);
    if (!key) {
      key = deriveFrom(id, `seal/${purpose}`).then((bytes) =>
        crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
      );
      ciphers.set(name, key);
    }
    return key;
  };

  return {
    newest,
    derive: (label) => deriveFrom(newest, label),
    async seal(purpose, row, text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await cipher(newest, purpose);
      const additionalData = encode(`${purpose}|${row}`);
      const ciphertext = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData },
        key,
        encode(text),
      );
      const joined = new Uint8Array(12 + ciphertext.byteLength);
      joined.set(iv);
      joined.set(new Uint8Array(ciphertext), 12);
      return `${newest}.${toBase64Url(joined)}`;
    },
    async open(purpose, row, sealed) {
      const dot = sealed.indexOf('.');
      const id = sealed.slice(0, dot);
      if (dot < 1 || !masters.has(id)) throw new SealBroken(`Sealed with a key that is not set (${row})`);
      try {
        const joined = fromBase64(sealed.slice(dot + 1));
        const additionalData = encode(`${purpose}|${row}`);
        const key = await cipher(id, purpose);
        const algorithm = { name: 'AES-GCM', iv: joined.subarray(0, 12), additionalData };
        return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, joined.subarray(12)));
      } catch {
        throw new SealBroken(`Cannot be opened: sealed for another place, or damaged (${row})`);
      }
    },
  };
}

async function hkdf(master: Uint8Array<ArrayBuffer>, label: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
  const algorithm = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: encode(`clipcast/${label}`),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256));
}

/** Lower-case hex SHA-256. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `bytes` random bytes as base64url, for states, tickets and verifiers. */
export function randomText(bytes: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
