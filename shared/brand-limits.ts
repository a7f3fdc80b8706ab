/** What a workspace's brand may be, for whoever asks for it or checks it. */

/** The types that words are set in. */
export const FAMILIES = ['sans', 'serif', 'tall'] as const;
export type Family = (typeof FAMILIES)[number];

/** Bytes of a logo at most: it travels inside one request, and 480 pixels are all that is ever drawn of it. */
export const MAX_LOGO = 36_000;
/** Signs. */
export const MAX_AGENT = 200;
export const MAX_CONTACT = 500;
export const LOGO_MIMES = ['image/png', 'image/jpeg', 'image/webp'] as const;
