import type { DraftMedia } from '../../../shared/draft.ts';
import type { Source } from '../../../shared/media.ts';
import { fileNameOf, isOwn, linkOf } from '../../../shared/own.ts';
import { dayAndTime } from '../words/amounts.ts';
import { t as clip } from '../words/clip.ts';
import { t } from '../words/provenance.ts';
import { countSizes } from './count-sizes.ts';
import { isShut } from './picking.ts';

interface ProvenanceProps {
  media: DraftMedia;
  source: Source;
  onFetch: (ids: string[]) => void;
}

/** Where a medium came from, when, how large it was there, and what can be done where it did not come. */
export function Provenance({ media, source, onFetch }: ProvenanceProps) {
  const { width, height, bytes, foundIn = [], fetchedAt, trouble } = media;
  const sizes = countSizes(media);
  const places = [...new Set(foundIn.flatMap((place) => t.places[place] ?? []))];
  const file = fileNameOf(media.url);
  const link = linkOf(source);
  const facts = [
    width && height ? t.pixels(width, height) : undefined,
    bytes ? t.weight(bytes) : undefined,
    sizes > 1 ? t.sizes(sizes) : undefined,
    places.length > 0 && file === null ? t.found(places.join(', ')) : undefined,
  ];
  return (
    <div class="provenance small quiet">
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <p>
        {file === null
          ? t.from(source.site, dayAndTime(fetchedAt ?? source.at))
          : t.ownFile(file, dayAndTime(fetchedAt ?? source.at))}
      </p>
      {isShut(media) && (
        <p class="row">
          <b>{clip.trouble[trouble ?? 'link-only']}</b>
          {media.state === 'failed' && (
            <button type="button" class="link" onClick={() => onFetch([media.id])} data-testid="fetch-again">
              {t.again}
            </button>
          )}
        </p>
      )}
      <p class="row">
        {link && (
          <a
            href={isOwn(source) ? link : source.url}
            target="_blank"
            rel="noreferrer"
            data-testid="open-source"
          >
            {t.openPage}
          </a>
        )}
        {file === null && (
          <a href={media.url} target="_blank" rel="noreferrer">
            {t.openOriginal}
          </a>
        )}
      </p>
    </div>
  );
}
