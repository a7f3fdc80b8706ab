import { type Entity, isEntity, originOf } from '../data/from-json-ld.ts';
import type { Sightings } from '../sightings.ts';
import type { Cue } from '../weights.ts';

const KEYS = ['image', 'photo', 'photos', 'images'];
const DEEPEST = 4;
const MOST = 300;

/** Pictures of one described thing: addresses, ImageObjects, lists of either. All described things' are one list. */
export function picturesOf(entity: Entity, cue: Cue, list: number, sightings: Sightings): void {
  const from = originOf(entity);
  const look = (value: unknown, depth: number): void => {
    const cues = [cue];
    if (depth > DEEPEST) return;
    if (typeof value === 'string') sightings.see(value, { from, list, cues });
    else if (Array.isArray(value)) for (const item of value.slice(0, MOST)) look(item, depth + 1);
    else if (isEntity(value)) {
      const side = Number.parseInt(String(value.width ?? ''), 10) || undefined;
      const url = value.contentUrl ?? value.url ?? value['@id'];
      if (typeof url === 'string') sightings.see(url, { from, list, cues, pixels: side });
      else look(url ?? value.image, depth + 1);
    }
  };
  for (const key of KEYS) look(entity[key], 0);
}
