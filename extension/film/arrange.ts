import { differing } from '../../shared/duplicate.ts';
import type { Look } from './look.ts';

/** A photo that a film may show, in the page's order. */
export interface Candidate {
  width: number;
  height: number;
  lookHash?: string | undefined;
  /** Undefined where nobody could look at it. */
  look?: Look | undefined;
}

/** So much of a picture that is white makes it a drawing on paper. */
const DRAWN = 0.6;
/** A full film's shorter side. */
const SIDE = 1080;
/** So many places at most a photo comes before or behind where the page has it. */
const REACH = 2;
/** What being like the one before costs, beside each place that the page's order is left by. */
const STRAYS = 0.12;

const isDrawn = ({ look }: Candidate): boolean => (look?.paper ?? 0) > DRAWN;

/** How promising a photo is for the beginning of a film of this shape (width divided by height), 0 to 1. */
function promise({ width, height, look }: Candidate, place: number): number {
  const photo = width / height;
  const [across, down] = [Math.min(1, place / photo), Math.min(1, photo / place)];
  const { box } = look?.interest ?? { box: { width: 0.8, height: 0.8 } };
  const held = Math.min(1, across / box.width) * Math.min(1, down / box.height);
  const light = look?.light ?? 0.5;
  const lit = 1 - 4 * Math.max(0, 0.25 - light, light - 0.8);
  return (
    0.25 * Math.min(1, Math.min(width, height) / SIDE) +
    0.3 * (0.5 * held + 0.5 * across * down) +
    0.25 * (look?.sharpness ?? 0.5) +
    0.1 * (1 - box.width * box.height) +
    0.1 * Math.max(0, lit)
  );
}

/** How different two photos look, 0 to 1. */
function apart(a: Candidate, b: Candidate): number {
  const looks = a.lookHash && b.lookHash ? Math.min(1, differing(a.lookHash, b.lookHash) / 32) : 0.5;
  const isTurned = a.width < a.height !== b.width < b.height;
  const light = Math.abs((a.look?.light ?? 0.5) - (b.look?.light ?? 0.5));
  return Math.min(1, 0.6 * looks + (isTurned ? 0.25 : 0) + 0.4 * light);
}

/**
 * In which order a film shows these photos, by their places in the page's. In front the most promising, with a start
 * for what the page itself leads with; then as the page has them, but like things apart; drawings late, and at the end
 * a photo that is worth leaving with. The same photos give the same order, always.
 */
export function arranged(photos: readonly Candidate[], place: number): number[] {
  const all = photos.map((_, at) => at);
  const of = (at: number): Candidate => photos[at] as Candidate;
  const best = (among: readonly number[], score: (at: number) => number): number | undefined =>
    among.reduce<number | undefined>(
      (most, at) => (most === undefined || score(at) > score(most) ? at : most),
      undefined,
    );
  const drawings = all.filter((at) => isDrawn(of(at)));
  const pictures = drawings.length < all.length ? all.filter((at) => !isDrawn(of(at))) : all;
  const cover = best(pictures, (at) => promise(of(at), place) + 0.3 / (1 + at / 2));
  if (cover === undefined) return [];
  const rest = pictures.filter((at) => at !== cover);
  const late = rest.slice(-Math.max(1, Math.ceil(rest.length / 3)));
  const last = rest.length > 2 ? best(late, (at) => promise(of(at), place)) : undefined;
  const middle = alternated(
    rest.filter((at) => at !== last),
    cover,
    of,
  );
  const plans = pictures === all ? [] : drawings;
  return [cover, ...middle, ...plans, ...(last === undefined ? [] : [last])];
}

/** The same in nearly the same order: what looks like the one before it waits a little, or lets another pass. */
function alternated(order: readonly number[], before: number, of: (at: number) => Candidate): number[] {
  const left = order.map((at, rank) => ({ at, rank }));
  const made: number[] = [];
  for (let previous = before; left.length > 0; ) {
    // What has been passed by often enough comes now.
    const isDue = (left[0] as { rank: number }).rank <= made.length - REACH;
    const near = left.slice(0, isDue ? 1 : REACH + 1).filter(({ rank }) => rank - made.length <= REACH);
    const worth = ({ at }: { at: number }, ahead: number): number =>
      apart(of(previous), of(at)) - STRAYS * ahead;
    const next = near.reduce((most, one, ahead) =>
      worth(one, ahead) > worth(most, near.indexOf(most)) ? one : most,
    );
    left.splice(left.indexOf(next), 1);
    made.push(next.at);
    previous = next.at;
  }
  return made;
}
