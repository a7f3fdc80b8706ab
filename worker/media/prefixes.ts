/** Everything that lies in the bucket lies under one of these; each stands in the inventory of what is stored. */
export const PREFIXES = {
  /** Checked media: `w/<workspace>/<sha256>`. */
  media: 'w/',
  /** Parts of uploads under way: `u/<workspace>/<upload>`. */
  uploads: 'u/',
} as const;
