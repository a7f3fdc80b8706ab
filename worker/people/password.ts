/// <reference path="./node-crypto.d.ts" />
import { scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Passwords at rest: `salt:hash` in hex, scrypt with N 16384, r 16, p 1
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html, read on 2026-11-27).
 */

const N = 16_384;
const R = 16;
const BYTES = 64;

const stretch = (password: string, salt: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const cost = { N, r: R, p: 1, maxmem: 128 * N * R * 2 };
    // The same letters typed on two keyboards may differ in how they are composed.
    scrypt(password.normalize('NFKC'), salt, BYTES, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export async function hashPassword(password: string): Promise<string> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return `${salt}:${toHex(await stretch(password, salt))}`;
}

/** Takes the same time where there is no hash to compare with. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [salt = '', key = ''] = (hash ?? `${'0'.repeat(32)}:`).split(':');
  const made = await stretch(password, salt);
  const kept = fromHex(key);
  return kept.length === made.length && timingSafeEqual(kept, made);
}
