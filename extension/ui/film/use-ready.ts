import { useEffect, useRef, useState } from 'preact/hooks';
import { readyLogo, readyPhoto } from '../../film/ready-photo.ts';
import { type Film, SIZES } from '../../film/timeline.ts';
import { pictures } from '../parts/pictures.ts';
import { movingClip, type Shown } from './moving-clip.ts';

/** Longest side of a photo in the preview: sharp enough for its size. */
const SIDE = 960;
/** What lies behind a photo may be coarser: so much of the film's own size. */
const GROUND = 0.25;

interface Size {
  width: number;
  height: number;
}

/** A Film's photos and mark, decoded small, by sha256; they come one after the other. */
export function useReady({
  shots,
  brand,
  ratio,
}: Pick<Film, 'shots' | 'brand' | 'ratio'>): ReadonlyMap<string, Shown> {
  const [ready, setReady] = useState<ReadonlyMap<string, Shown>>(new Map());
  const wanted = [...new Set([...shots.map(({ sha256 }) => sha256), ...(brand.logo ? [brand.logo] : [])])];
  const { width, height } = SIZES[ratio];
  const ground = { width: width * GROUND, height: height * GROUND };
  // In another shape everything is decoded anew, for what lies behind has another shape.
  const begun = useRef(ratio);
  useEffect(() => {
    let isGone = false;
    const isOther = begun.current !== ratio;
    begun.current = ratio;
    void (async () => {
      for (const sha256 of wanted) {
        if (isGone) return;
        if (ready.has(sha256) && !isOther) continue;
        const shot = shots.find((one) => one.sha256 === sha256);
        const found = await decoded(sha256, shot, ground).catch(() => null);
        if (found && !isGone) setReady((all) => new Map(all).set(sha256, found));
      }
    })();
    return () => {
      isGone = true;
    };
  }, [wanted.join(), ratio]);
  return ready;
}

async function decoded(
  sha256: string,
  shot: Film['shots'][number] | undefined,
  ground: Size,
): Promise<Shown> {
  const address = await pictures().full(sha256);
  if (!address) throw new Error('Not here');
  try {
    if (shot?.clip) return await movingClip(address, shot.clip.from);
    const image = new Image();
    image.src = address;
    await image.decode();
    if (!shot) return await readyLogo(image);
    const scale = Math.min(1, SIDE / Math.max(shot.width, shot.height));
    return await readyPhoto(
      image,
      {
        width: Math.max(1, Math.round(shot.width * scale)),
        height: Math.max(1, Math.round(shot.height * scale)),
      },
      ground,
    );
  } finally {
    // A video is read on while it is shown; its address goes with the page.
    if (!shot?.clip) pictures().release(address);
  }
}
