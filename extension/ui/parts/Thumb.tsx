import { useEffect, useState } from 'preact/hooks';
import { averageColour } from './average-colour.ts';
import { pictures } from './pictures.ts';

interface ThumbProps {
  sha256?: string | undefined;
  /** Base64 thumbhash: its colour stands there where the picture takes its time. */
  thumbhash?: string | undefined;
  alt: string;
  whole?: boolean;
}

/** A picture that is here sooner needs no colour in its place, ms. */
const SOON = 60;

/** A stored picture; its place is kept, and coloured where it does not arrive at once. */
export function Thumb({ sha256, thumbhash, alt, whole }: ThumbProps) {
  const [address, setAddress] = useState<string | null>(null);
  const [colour, setColour] = useState<string | undefined>(undefined);

  useEffect(() => {
    if (!thumbhash || address) return;
    const timer = setTimeout(() => setColour(averageColour(thumbhash)), SOON);
    return () => clearTimeout(timer);
  }, [thumbhash, address]);

  useEffect(() => {
    if (!sha256) return;
    let shown: string | null = null;
    let gone = false;
    const asked = whole ? pictures().full(sha256) : pictures().thumb(sha256);
    asked.then((found) => {
      if (gone && found) pictures().release(found);
      else {
        shown = found;
        setAddress(found);
      }
    });
    return () => {
      gone = true;
      if (shown) pictures().release(shown);
    };
  }, [sha256, whole]);

  return (
    <span class="thumb" style={colour && !address ? { backgroundColor: colour } : undefined}>
      {address && <img src={address} alt={alt} decoding="async" draggable={false} />}
    </span>
  );
}
