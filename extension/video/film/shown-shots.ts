import { Refusal } from '../../failure.ts';
import type { Pictures, Ready } from '../../film/draw-frame.ts';
import { readyLogo, readyPhoto, sizeNeeded } from '../../film/ready-photo.ts';
import type { Film, Timeline } from '../../film/timeline.ts';
import { ClipPictures } from './clip-pictures.ts';

type BlobOf = (sha256: string) => Promise<Blob | undefined>;
type Held = Ready & { close(): void; show?(seconds: number): Promise<void> };

/** How long before a scene its photo is decoded, seconds. */
const AHEAD = 1.5;

/**
 * Holds decoded what is shown at a second and what comes next, and nothing else: twenty photos of twelve million pixels
 * would be a gigabyte.
 */
export class ShownShots {
  private readonly held = new Map<number, Promise<Held>>();
  private readonly here = new Map<number, Held>();
  private mark: Ready | null = null;

  private readonly film: Film;
  private readonly timeline: Timeline;
  private readonly scale: number;
  private readonly blobOf: BlobOf;

  constructor(film: Film, timeline: Timeline, scale: number, blobOf: BlobOf) {
    this.film = film;
    this.timeline = timeline;
    this.scale = scale;
    this.blobOf = blobOf;
  }

  async begin(): Promise<void> {
    const sha256 = this.timeline.logo?.sha256;
    const blob = sha256 ? await this.blobOf(sha256) : undefined;
    this.mark = blob ? await readyLogo(blob).catch(() => null) : null;
  }

  /** Everything that is drawn at this second. Throws Refusal `media-gone` and `photo-unreadable`. */
  async at(seconds: number): Promise<Pictures> {
    const { scenes } = this.timeline;
    const now = scenes.filter(({ from, until }) => seconds >= from && seconds < until);
    const next = scenes.find(({ from }) => from > seconds && from <= seconds + AHEAD);
    const wanted = new Set([...now, ...(next ? [next] : [])].map(({ shot }) => shot));
    for (const index of wanted) if (!this.held.has(index)) this.hold(index, seconds);
    for (const index of [...this.held.keys()]) if (!wanted.has(index)) this.drop(index);
    for (const { shot } of now)
      if (!this.here.has(shot)) this.here.set(shot, await (this.held.get(shot) as Promise<Held>));
    // Where a clip comes in over itself the newer of the two is shown.
    for (const { shot, from } of new Map(now.map((scene) => [scene.shot, scene])).values()) {
      const { clip } = this.film.shots[shot] as Film['shots'][number];
      if (clip) await this.here.get(shot)?.show?.(clip.from + seconds - from);
    }
    return { shot: (index) => this.here.get(index) ?? null, logo: () => this.mark };
  }

  close(): void {
    for (const index of [...this.held.keys()]) this.drop(index);
  }

  private hold(index: number, seconds: number): void {
    const decoding = this.decode(index, seconds);
    // Whoever needs it hears of the failure; until then nobody waits for it.
    decoding.catch(() => undefined);
    this.held.set(index, decoding);
  }

  private drop(index: number): void {
    void this.held.get(index)?.then(
      (ready) => ready.close(),
      () => undefined,
    );
    this.held.delete(index);
    this.here.delete(index);
  }

  private async decode(index: number, seconds: number): Promise<Held> {
    const shot = this.film.shots[index] as Film['shots'][number];
    const blob = await this.blobOf(shot.sha256);
    if (!blob)
      throw new Refusal('media-gone', 'The bytes of a photo or video are no longer here. Fetch it again.');
    const size = sizeNeeded(this.timeline, index, shot, this.scale);
    if (shot.clip) return ClipPictures.open(blob, size, this.clipTime(index, shot.clip.from, seconds));
    const isBlurred = this.timeline.scenes.some((scene) => scene.shot === index && scene.blurred);
    const { width, height } = this.timeline;
    const ground = isBlurred ? { width: width * this.scale, height: height * this.scale } : null;
    return readyPhoto(blob, size, ground).catch(() => {
      throw new Refusal('photo-unreadable', 'A photo could not be drawn. Leave it out of the video.');
    });
  }

  /** Where in its video a piece is at this second: its beginning, or the middle where a killed browser goes on. */
  private clipTime(index: number, from: number, seconds: number): number {
    const scene = this.timeline.scenes.find(({ shot, until }) => shot === index && until > seconds);
    return from + Math.max(0, seconds - (scene?.from ?? seconds));
  }
}
