/**
 * Stands for the certificate parsers that @simplewebauthn/server brings (`alias` in wrangler.toml). A passkey is asked for
 * with attestation `none`, so that no certificate ever comes: browsers take an authenticator's away
 * (https://www.w3.org/TR/webauthn-3/#dom-attestationconveyancepreference-none), and one that comes all the same is
 * refused. What is left of ASN.1 is the pair of numbers that an ECDSA signature is.
 */

const UNWANTED =
  'Certificates of authenticators are not read here: passkeys are asked for without attestation.';

const refuse = (): never => {
  throw new Error(UNWANTED);
};

/** A kind of thing that only a certificate holds. */
class Unwanted {
  constructor() {
    refuse();
  }
}

/** What an ECDSA signature holds: https://www.rfc-editor.org/rfc/rfc3279#section-2.2.3 */
export class ECDSASigValue {
  r = new ArrayBuffer(0);
  s = new ArrayBuffer(0);
}

const [SEQUENCE, INTEGER] = [0x30, 0x02];
const notOne = () => new Error('This is no ECDSA signature in DER.');

/** One value and what comes after it. Signatures of all curves in use are shorter than 256 bytes. Throws where it is none. */
function part(
  bytes: Uint8Array<ArrayBuffer>,
  tag: number,
): [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const long = bytes[1] === 0x81;
  const length = bytes[long ? 2 : 1];
  const start = long ? 3 : 2;
  // DER knows one way to write a length: the shortest.
  if (bytes[0] !== tag || length === undefined || long !== length > 127) throw notOne();
  if (bytes.length < start + length) throw notOne();
  return [bytes.slice(start, start + length), bytes.slice(start + length)];
}

export const AsnParser = {
  /** Throws an Error for anything but an ECDSA signature, DER and no byte more. */
  parse(data: Uint8Array | ArrayBuffer, kind: unknown): ECDSASigValue {
    if (kind !== ECDSASigValue) refuse();
    const [pair, after] = part(new Uint8Array(data), SEQUENCE);
    const [r, rest] = part(pair, INTEGER);
    const [s, none] = part(rest, INTEGER);
    if (after.length > 0 || none.length > 0 || r.length === 0 || s.length === 0) throw notOne();
    return { r: r.buffer, s: s.buffer };
  },
};

// Kinds of proof that are made of certificates.
export {
  refuse as verifyAttestationAndroidKey,
  refuse as verifyAttestationAndroidSafetyNet,
  refuse as verifyAttestationApple,
  refuse as verifyAttestationFIDOU2F,
  refuse as verifyAttestationTPM,
};

// Whom no certificate is believed for.
export const [
  Apple_WebAuthn_Root_CA,
  GlobalSign_Root_CA,
  GlobalSign_Root_CA_R3,
  GlobalSign_Root_R46,
  Google_Hardware_Attestation_Root_1,
  Google_Hardware_Attestation_Root_2,
  Google_Hardware_Attestation_Root_3,
  Google_Hardware_Attestation_Root_4,
] = Array<string>(8).fill('');

// The names that the package asks these parsers for.
export {
  Unwanted as AuthorityKeyIdentifierExtension,
  Unwanted as BasicConstraints,
  Unwanted as Certificate,
  Unwanted as CRLDistributionPointsExtension,
  Unwanted as ECParameters,
  Unwanted as ExtendedKeyUsage,
  Unwanted as KeyDescription,
  Unwanted as OctetString,
  Unwanted as RSAPublicKey,
  Unwanted as SubjectAlternativeName,
  Unwanted as SubjectKeyIdentifierExtension,
  Unwanted as X509Certificate,
  Unwanted as X509ChainBuilder,
  Unwanted as X509Crl,
};
export const [
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyDescription,
  id_ce_subjectAltName,
  id_ecdsaWithSHA256,
  id_ecdsaWithSHA384,
  id_ecdsaWithSHA512,
  id_ecPublicKey,
  id_ml_dsa_44,
  id_ml_dsa_65,
  id_ml_dsa_87,
  id_rsaEncryption,
  id_secp256r1,
  id_secp384r1,
  id_sha1WithRSAEncryption,
  id_sha256WithRSAEncryption,
  id_sha384WithRSAEncryption,
  id_sha512WithRSAEncryption,
] = Array<string>(18).fill('');
