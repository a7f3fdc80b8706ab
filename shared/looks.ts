const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A post's numbers are looked at so long after it went out, ms: often while they move, seldom later. */
export const LOOKS = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY] as const;
