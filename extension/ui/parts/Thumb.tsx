import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { thumbHashToAverageRGBA } from 'thumbhash';
import { PicturesContext } from './pictures.ts';

interface ThumbProps {
  sha256?: string | undefined;
  /** Base64 thumbhash: its colour stands there until the picture has come. */
  thumbhash?: string | undefined;
  alt: string;
  whole?: boolean;
}

/** The average colour: enough to hold the place, at a hundredth of the work of a blurred picture. */
function colourOf(thumbhash: string | undefined): string | undefined {
  if (!thumbhash) return undefined;
  try {
    const { r, g, b } = thumbHashToAverageRGBA(
      Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0)),
    );
    return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`;
  } catch {
    return undefined;
  }
}

/** A stored picture; its place is kept and coloured before it arrives. */
export function Thumb({ sha256, thumbhash, alt, whole }: ThumbProps) {
  const pictures = useContext(PicturesContext);
  const [address, setAddress] = useState<string | null>(null);
  const colour = useMemo(() => colourOf(thumbhash), [thumbhash]);

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
    <span class="thumb" style={colour ? { backgroundColor: colour } : undefined}>
      {address && <img src={address} alt={alt} draggable={false} />}
    </span>
  );
}
