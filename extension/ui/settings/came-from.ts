/** Which browser's extension signed in, with the beginning of the id that it has there; empty for no browser's. */
export function cameFrom(origin: string | null): string {
  const [, scheme = '', id = ''] = /^(moz|chrome)-extension:\/\/(.{8})/.exec(origin ?? '') ?? [];
  return id && `${scheme === 'moz' ? 'Firefox' : 'Chromium'} ${id}`;
}
