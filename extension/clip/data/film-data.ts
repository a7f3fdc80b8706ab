import type { SeenVideo } from '../seen.ts';
import { secondsOf } from '../videos/seconds.ts';

/** What an object tells of the film that it describes. */
export type FilmData = Pick<SeenVideo, 'film' | 'poster' | 'seconds'>;

/** An object that describes a film (https://schema.org/VideoObject): whatever addresses it names are of that one. */
export function filmOf(members: readonly [string, unknown][], fresh: () => number): FilmData | undefined {
  const told = new Map(members.map(([name, member]) => [name.toLowerCase(), member]));
  const types = [told.get('@type')].flat();
  if (
    !types.some((type) => typeof type === 'string' && /VideoObject$/.test(type)) &&
    !(told.has('contenturl') && told.has('embedurl'))
  )
    return undefined;
  const poster = [told.get('thumbnailurl')].flat()[0];
  const seconds = secondsOf(told.get('duration'));
  return {
    film: fresh(),
    ...(typeof poster === 'string' ? { poster } : {}),
    ...(seconds ? { seconds } : {}),
  };
}
