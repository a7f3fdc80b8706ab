import { describe, expect, it } from 'vitest';
import { openKeys, SealBroken } from '../../worker/connect/seal.ts';

/** HKDF of RFC 5869 with SHA-256 and no salt, built from HMAC alone. */
async function hkdf(master: Uint8Array<ArrayBuffer>, info: string): Promise<string> {
  const hmac = async (secret: Uint8Array<ArrayBuffer>, text: Uint8Array<ArrayBuffer>) => {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
  };
  const first = new Uint8Array([...new TextEncoder().encode(info), 1]);
  return String(await hmac(await hmac(new Uint8Array(32), master), first));
}

describe('sealing', () => {
  const key = (id: string, fill: number) =>
    `${id}:${btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)))}`;

  it('opens only where it was sealed, for what it was sealed', async () => {
    const keys = openKeys(key('k1', 1));
    const sealed = await keys.seal('token', 'connections/a/access', 'act.secret');
    expect(sealed).not.toContain('secret');
    await expect(keys.open('token', 'connections/a/access', sealed)).resolves.toBe('act.secret');
    for (const [purpose, row] of [
      ['token', 'connections/b/access'],
      ['handle', 'connections/a/access'],
    ] as const)
      await expect(keys.open(purpose, row, sealed)).rejects.toBeInstanceOf(SealBroken);
  });

  it('each purpose has a key of its own, derived from the newest by its label', async () => {
    const master = new Uint8Array(32).fill(2);
    const keys = openKeys(`${key('k2', 2)},${key('k1', 1)}`);
    const labels = ['auth', 'operator', 'oauth-state', 'media-links', 'media-previews', 'sign-in-tries'];
    const derived = await Promise.all(labels.map(async (label) => String(await keys.derive(label))));
    expect(new Set(derived).size).toBe(labels.length);
    expect(derived).toEqual(await Promise.all(labels.map((label) => hkdf(master, `clipcast/${label}`))));
  });

  it('a newer key seals, the older still opens', async () => {
    const sealed = await openKeys(key('k1', 1)).seal('token', 'row', 'text');
    const both = openKeys(`${key('k2', 2)},${key('k1', 1)}`);
    await expect(both.open('token', 'row', sealed)).resolves.toBe('text');
    expect(await both.seal('token', 'row', 'text')).toMatch(/^k2\./);
  });

  it('the same text never looks the same twice', async () => {
    const keys = openKeys(key('k1', 1));
    expect(await keys.seal('token', 'row', 'text')).not.toBe(await keys.seal('token', 'row', 'text'));
  });

  it('keys that cannot be used are named in words, without showing them', () => {
    expect(() => openKeys('k1:c2hvcnQ=')).toThrow(/32 random bytes/);
    expect(() => openKeys('k1:c2hvcnQ=')).not.toThrow(/c2hvcnQ/);
  });
});
