/**
 * The network part of an address: enough to see that something came from elsewhere, too little to be anybody's own.
 * IPv4 keeps three bytes of four, IPv6 three groups of eight; empty where there is none.
 */
export function networkOf(address: string | undefined): string {
  const [, v4] = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address ?? '') ?? [];
  if (v4) return `${v4}.0/24`;
  if (!address?.includes(':')) return '';
  const [head = ''] = address.split('::');
  const groups = head.split(':').filter((group) => /^[0-9a-f]{1,4}$/i.test(group));
  return groups.length === 0 ? '' : `${groups.slice(0, 3).join(':').toLowerCase()}::/48`;
}
