import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AsnParser, Certificate, ECDSASigValue } from '../../worker/people/certificates.ts';

const length = (size: number): number[] => (size > 127 ? [0x81, size] : [size]);
const value = (tag: number, bytes: readonly number[]): number[] => [tag, ...length(bytes.length), ...bytes];
const signature = (r: readonly number[], s: readonly number[]): Uint8Array =>
  Uint8Array.from(value(0x30, [...value(2, r), ...value(2, s)]));
const read = (bytes: Uint8Array) => {
  const { r, s } = AsnParser.parse(bytes, ECDSASigValue);
  return [[...new Uint8Array(r)], [...new Uint8Array(s)]];
};
/** Up to the 66 bytes of P-521, and a sign. */
const number = fc.array(fc.nat(255), { minLength: 1, maxLength: 67 });

describe('the numbers of a signature', () => {
  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(number, number, (r, s) => {
        expect(read(signature(r, s))).toEqual([r, s]);
      }),
    );
  });

  it('are read from nothing that is longer, shorter or changed in its frame', () => {
    const changed = fc.tuple(number, number, fc.nat(200), fc.constantFrom('cut', 'more', 'tag', 'long'));
    fc.assert(
      fc.property(changed, ([r, s, at, how]) => {
        const whole = signature(r, s);
        const broken = {
          cut: () => whole.slice(0, at % whole.length),
          more: () => Uint8Array.of(...whole, at),
          tag: () => Uint8Array.of(0x31, ...whole.slice(1)),
          long: () => Uint8Array.of(0x30, 0x82, 0, ...whole.slice(1)),
        }[how]();
        expect(() => read(broken)).toThrow('no ECDSA signature');
      }),
    );
  });

  it('are all that is read: a certificate says why it is not', () => {
    expect(() => AsnParser.parse(signature([1], [2]), Certificate)).toThrow('without attestation');
    expect(() => new Certificate()).toThrow('without attestation');
  });
});
