import type { ComponentChildren } from 'preact';
import type { DraftMedia } from '../../../shared/draft.ts';
import { Icon } from '../parts/Icon.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/editing.ts';
import { number } from '../words/format.ts';
import { Badge, ShutTile } from './later-parts.ts';
import { isShut } from './picking.ts';

export interface PhotoTileProps {
  media: DraftMedia;
  at: number;
  of: number;
  /** Place among the picked from 0, or -1. */
  place: number;
  focusable: boolean;
  dragged: boolean;
}

interface TileProps extends PhotoTileProps {
  /** What is said of a medium that is not here. */
  lack?: string | undefined;
  children?: ComponentChildren;
}

/** One place in the strip, whatever stands in it. */
export function Tile({ media, at, of, place, focusable, dragged, lack, children }: TileProps) {
  const name = t.tile(t.kinds[media.kind] ?? '', at + 1, of, media.alt);
  const shut = isShut(media);
  return (
    <div
      role="option"
      aria-selected={place >= 0}
      aria-label={[name, place >= 0 && t.numbered(place + 1), lack].filter(Boolean).join(', ')}
      tabIndex={focusable ? 0 : -1}
      title={shut ? lack : undefined}
      class={`tile${place >= 0 ? ' picked' : ''}${shut ? ' failed' : ''}${dragged ? ' dragged' : ''}`}
      data-id={media.id}
      data-state={media.state}
      data-testid="tile"
    >
      {children}
      {place >= 0 && <span class="place figures">{number(place + 1)}</span>}
    </div>
  );
}

export function PhotoTile(props: PhotoTileProps) {
  const { kind, state, sha256, thumbhash } = props.media;
  if (isShut(props.media)) return <ShutTile {...props} standIn={<Tile {...props} />} />;
  const stored = state === 'stored';
  return (
    <Tile {...props} lack={stored ? undefined : t.coming}>
      <Thumb sha256={sha256} thumbhash={thumbhash} alt="" />
      {!stored && <span class="coming" />}
      {stored && <Badge {...props} />}
      {kind !== 'photo' && (
        <span class="what">
          <Icon name={kind === 'video' ? 'video' : 'studio'} size={12} />
        </span>
      )}
    </Tile>
  );
}
