/** Seconds of a duration as https://schema.org/duration writes it, `PT1M30S`; undefined for anything else. */
export function secondsOf(told: unknown): number | undefined {
  if (typeof told !== 'string') return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:0D)?T(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:(\d{1,5}(?:\.\d+)?)S)?$/.exec(told.trim()) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || undefined;
}
