import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { averageColour } from './average-colour.ts';
import { PicturesContext } from './pictures.ts';

interface ThumbProps {
  sha256?: string | undefined;
  /** Base64 thumbhash: its colour stands there until the picture has come. */
  thumbhash?: string | undefined;
  alt: string;
  whole?: boolean;
}

/** A stored picture; its place is kept and coloured before it arrives. */
export function Thumb({ sha256, thumbhash, alt, whole }: ThumbProps) {
  const pictures = useContext(PicturesContext);
  const [address, setAddress] = useState<string | null>(null);
  const colour = useMemo(() => (thumbhash ? averageColour(thumbhash) : undefined), [thumbhash]);

  useEffect(() => {
    if (!sha256) return;
    let shown: string | null = null;
    let gone = false;
    const asked = whole ? pictures.full(sha256) : pictures.thumb(sha256);
    asked.then((found) => {
      if (gone && found) pictures.release(found);
      else {
        shown = found;
        setAddress(found);
      }
    });
    return () => {
      gone = true;
      if (shown) pictures.release(shown);
    };
  }, [sha256, whole, pictures]);

  return (
    <span class="thumb" style={colour && !address ? { backgroundColor: colour } : undefined}>
      {address && <img src={address} alt={alt} draggable={false} />}
    </span>
  );
}
