import type { Receipt } from '../provider.ts';

export const receiptOf = (urn: string): Receipt => ({
  remoteId: urn,
  url: `https://www.linkedin.com/feed/update/${urn}/`,
});

/** It is public, but nobody said under which name. */
export const NAMELESS: Receipt = { remoteId: '', url: null };
