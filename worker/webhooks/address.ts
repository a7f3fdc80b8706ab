import { refused } from '../http/errors.ts';

/**
 * Where a webhook may lead: https, a public name, the usual port. Numbers are refused in every spelling (the parser of
 * addresses turns 2130706433, 0x7f.1 and 0177.0.0.1 into 127.0.0.1, and all of IPv6 stands in brackets); what a name
 * leads to is looked at before each call.
 */

/** Names that never lead into the public net: https://www.iana.org/assignments/special-use-domain-names (read on 2026-11-27), and what offices use. */
const INNER = [
  ...['localhost', 'local', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home', 'lan'],
  ...['test', 'example', 'invalid', 'onion', 'alt', 'arpa', 'host', 'docker', 'cluster'],
];

const isNumber = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

/** The address as it is kept and called. Throws 422 with what is wrong in words. `own`: the Worker's, which is none. */
export function readAddress(text: string, own: string): string {
  const no = (words: string) => refused('webhook-address', words, 'url');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') throw no('The address must begin with https://.');
  if (url.username || url.password) throw no('The address must not hold a name or a password.');
  if (url.port) throw no('The address must use the usual port of https, 443.');
  const host = url.hostname.replace(/\.$/, '');
  if (isNumber(host)) throw no('The address must have a name, not a number.');
  const last = host.split('.').at(-1) ?? '';
  if (!host.includes('.') || INNER.includes(last) || /^\d/.test(last))
    throw no('The address must have a public name, one that the whole internet can reach.');
  if (host === new URL(own).hostname) throw no('The address is Clipcast’s own.');
  url.hostname = host;
  url.hash = '';
  return url.href;
}

/** Not public: https://www.iana.org/assignments/iana-ipv4-special-registry (read on 2026-11-27), multicast and class E. */
const INNER_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
].map((range) => {
  const [start = '', bits = ''] = range.split('/');
  return { start: numberOf(start) ?? 0, size: 2 ** (32 - Number(bits)) };
});

function numberOf(dotted: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(dotted)?.slice(1).map(Number);
  return parts?.every((one) => one < 256) ? parts.reduce((sum, one) => sum * 256 + one, 0) : null;
}

/** The eight groups of an IPv6 address, or null where it is none. */
function groupsOf(text: string): number[] | null {
  // The parser of addresses knows every spelling, and gives one of them back.
  const url = `http://[${text}]/`;
  if (!/^[0-9a-f:.]+$/i.test(text) || !URL.canParse(url)) return null;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const read = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [first, last] = [read(head), read(tail ?? '')];
  return tail === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
}

/**
 * Whether an address that a name leads to is in the public net. Of IPv6 only 2000::/3 is given out; in it lie ranges
 * that carry IPv4 or are for papers: https://www.iana.org/assignments/iana-ipv6-special-registry (read on 2026-11-27).
 */
export function isPublicIp(text: string): boolean {
  const number = numberOf(text);
  if (number !== null) return !INNER_V4.some(({ start, size }) => number >= start && number < start + size);
  const [a = 0, b = 0] = groupsOf(text) ?? [];
  if (a < 0x2000 || a > 0x3fff) return false;
  const isSpecial =
    (a === 0x2001 && (b < 0x200 || b === 0xdb8)) ||
    a === 0x2002 ||
    (a === 0x2620 && b === 0x4f) ||
    a === 0x3fff;
  return !isSpecial;
}
