import { viewOf } from './formats/bytes.ts';

/** SHA-256 over pieces, which the browser's own digest cannot do. https://csrc.nist.gov/pubs/fips/180-4/upd1/final */
export class Sha256Stream {
  private readonly state = Uint32Array.from(INITIAL);
  private readonly words = new Uint32Array(64);
  private rest = new Uint8Array(0);
  private length = 0;

  add(piece: Uint8Array): void {
    this.length += piece.length;
    let bytes = piece;
    if (this.rest.length > 0) {
      bytes = new Uint8Array(this.rest.length + piece.length);
      bytes.set(this.rest);
      bytes.set(piece, this.rest.length);
    }
    const whole = bytes.length - (bytes.length % 64);
    const view = viewOf(bytes);
    for (let at = 0; at < whole; at += 64) this.mix(view, at);
    this.rest = bytes.slice(whole);
  }

  /** The digest; nothing may be added after it. */
  end(): Uint8Array {
    const bits = this.length * 8;
    const padding = new Uint8Array(((this.rest.length + 9 + 63) & ~63) - this.rest.length);
    padding[0] = 0x80;
    const view = viewOf(padding);
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(padding.length - 4, bits >>> 0);
    this.add(padding);
    const digest = new Uint8Array(32);
    for (const [index, word] of this.state.entries()) viewOf(digest).setUint32(index * 4, word);
    return digest;
  }

  private mix(view: DataView, at: number): void {
    const { words, state } = this;
    for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(at + t * 4);
    for (let t = 16; t < 64; t += 1) {
      const early = words[t - 15] as number;
      const late = words[t - 2] as number;
      const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[t] = (words[t - 16] as number) + small + (words[t - 7] as number) + large;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let t = 0; t < 64; t += 1) {
      const chosen = (e & f) ^ (~e & g);
      const major = (a & b) ^ (a & c) ^ (b & c);
      const first =
        (h +
          (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
          chosen +
          (ROUND[t] as number) +
          (words[t] as number)) |
        0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + major) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
      state[index] = (state[index] as number) + value;
  }
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate += 1)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);

/** The standard takes its constants from the first 32 bits of the fractions of roots of the first primes. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const ROUND = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
