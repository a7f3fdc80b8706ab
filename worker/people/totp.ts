/**
 * Codes by time: https://datatracker.ietf.org/doc/html/rfc6238 over HMAC-SHA-1, six digits, a new one each 30 seconds:
 * what every app for codes understands.
 */

const STEP = 30_000;
const DIGITS = 6;
/** Clocks differ, and people type slowly: the codes before and after count too. Steps. */
const DRIFT = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET_BYTES = 20;

/** https://datatracker.ietf.org/doc/html/rfc4648#section-6, without the filling at the end. */
function toBase32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = [...text].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

export const newSecret = (): string => toBase32(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

/** The code of one step. `secret` in base32. */
export async function codeAt(secret: string, step: number): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', fromBase32(secret), algorithm, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  const at = mac.getUint8(mac.byteLength - 1) & 15;
  return String((mac.getUint32(at) & 0x7f_ff_ff_ff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step whose code this is around `now` (ms), or null. Takes the same time whichever it is. */
export async function stepOf(secret: string, code: string, now: number): Promise<number | null> {
  const middle = Math.floor(now / STEP);
  let found: number | null = null;
  for (let step = middle - DRIFT; step <= middle + DRIFT; step += 1)
    if (isSame(await codeAt(secret, step), code)) found = step;
  return found;
}

function isSame(one: string, other: string): boolean {
  let differs = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) differs |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return differs === 0;
}

/** What an app reads from the picture: https://github.com/google/google-authenticator/wiki/Key-Uri-Format (read on 2026-11-27). */
export function addressFor(secret: string, email: string, host: string): string {
  const label = `${encodeURIComponent(`Clipcast ${host}`)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(`Clipcast ${host}`)}`;
}

const RECOVERY_BYTES = 10;

/** 80 random bits, in four groups that can be written down. */
export const newRecoveryCode = (): string =>
  (
    toBase32(crypto.getRandomValues(new Uint8Array(RECOVERY_BYTES)))
      .toLowerCase()
      .match(/.{4}/g) ?? []
  ).join('-');
