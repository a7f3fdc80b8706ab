import * as z from 'zod';
import type { Context } from '../context.ts';
import { NoAnswer, requestFor } from '../providers/request.ts';
import { isPublicIp } from './address.ts';

/**
 * What a name leads to, asked over https: https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/
 * (read on 2026-11-27). A Worker cannot hold a call to the address it saw here, so a name that changes between the two
 * is not noticed; in Cloudflare’s net a call that gets through that gap meets no net of ours.
 */

const RESOLVER = { platform: 'webhook-names', hosts: ['cloudflare-dns.com'] };
const TIMEOUT = 5000;
/** Types of records: https://www.iana.org/assignments/dns-parameters (read on 2026-11-27). */
const TYPES = { A: 1, AAAA: 28 } as const;
const NO_SUCH_NAME = 3;

const Answer = z.object({
  Status: z.number(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).optional(),
});

async function addressesOf(context: Context, name: string, type: keyof typeof TYPES): Promise<string[]> {
  const request = requestFor(context, { provider: RESOLVER, timeoutMs: TIMEOUT });
  const address = `https://cloudflare-dns.com/dns-query?name=${encodeURIComponent(name)}&type=${type}`;
  const response = await request(address, { headers: { accept: 'application/dns-json' } });
  if (!response.ok) throw new NoAnswer('The resolver refused');
  const { Status, Answer: found = [] } = Answer.parse(await response.json());
  if (Status !== 0 && Status !== NO_SUCH_NAME) throw new NoAnswer('The resolver does not know');
  return found.filter((one) => one.type === TYPES[type]).map((one) => one.data);
}

/** Null: the name leads into the public net, whichever of its addresses is taken. */
export async function whyNot(
  context: Context,
  name: string,
): Promise<'private-address' | 'no-address' | 'lookup' | null> {
  try {
    const both = await Promise.all([addressesOf(context, name, 'A'), addressesOf(context, name, 'AAAA')]);
    const all = both.flat();
    if (all.length === 0) return 'no-address';
    return all.every(isPublicIp) ? null : 'private-address';
  } catch {
    return 'lookup';
  }
}
