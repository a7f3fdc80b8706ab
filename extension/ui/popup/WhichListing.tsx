import { useState } from 'preact/hooks';
import type { ClipListing } from '../../../shared/clip.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/which.ts';

export { ready } from '../words/which.ts';

interface WhichListingProps {
  listings: readonly ClipListing[];
  onOpen: (url: string) => void;
  /** Takes what was clipped of the page after all. */
  onKeep: () => void;
}

/** A page of many listings: asks which one is meant, and opens it to be clipped by itself. */
export function WhichListing({ listings, onOpen, onKeep }: WhichListingProps) {
  return (
    <section class="which" data-testid="which-listing">
      <h2 class="heading">{t.title}</h2>
      <p class="small quiet">{t.help}</p>
      <ul class="recent">
        {listings.map((listing) => (
          <li key={listing.url}>
            <button type="button" onClick={() => onOpen(listing.url)} data-testid="listing">
              <Cover address={listing.cover} />
              <span class="grow two-lines">{listing.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onPress={onKeep} testId="keep-page">
        {t.keep}
      </Button>
    </section>
  );
}

/** The page's own small picture; an empty place where it does not come. */
function Cover({ address }: { address: string }) {
  const [broken, setBroken] = useState(false);
  return (
    <span class="thumb">
      {!broken && <img src={address} alt="" loading="lazy" onError={() => setBroken(true)} />}
    </span>
  );
}
