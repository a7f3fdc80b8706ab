import type { DraftMedia } from '../../../shared/draft.ts';
import { Icon } from '../parts/Icon.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/editing.ts';
import { number } from '../words/format.ts';

interface PhotoTileProps {
  media: DraftMedia;
  at: number;
  of: number;
  /** Place among the picked from 0, or -1. */
  place: number;
  focusable: boolean;
  dragged: boolean;
}

/** What is said of a medium that has not arrived, if anything. */
function missing({ state, trouble }: DraftMedia): string | undefined {
  if (state === 'failed' || state === 'link') return t.trouble[trouble ?? 'link-only'];
  return state === 'stored' ? undefined : t.coming;
}

export function PhotoTile({ media, at, of, place, focusable, dragged }: PhotoTileProps) {
  const lack = missing(media);
  const failed = media.state === 'failed' || media.state === 'link';
  const name = t.tile(t.kinds[media.kind] ?? '', at + 1, of, media.alt);
  const label = [name, place >= 0 && t.numbered(place + 1), lack].filter(Boolean).join(', ');
  return (
    <div
      role="option"
      aria-selected={place >= 0}
      aria-label={label}
      tabIndex={focusable ? 0 : -1}
      title={failed ? lack : undefined}
      class={`tile${place >= 0 ? ' picked' : ''}${failed ? ' failed' : ''}${dragged ? ' dragged' : ''}`}
      data-id={media.id}
      data-state={media.state}
      data-testid="tile"
    >
      {failed ? (
        <span class="lack">
          <Icon name={media.state === 'link' ? 'link' : 'alert'} />
          {media.trouble !== 'permission-needed' && lack}
        </span>
      ) : (
        <Thumb sha256={media.sha256} thumbhash={media.thumbhash} alt="" />
      )}
      {!failed && media.state !== 'stored' && <span class="coming" />}
      {place >= 0 && <span class="place figures">{number(place + 1)}</span>}
      {media.kind !== 'photo' && !failed && (
        <span class="what">
          <Icon name={media.kind === 'video' ? 'video' : 'studio'} size={12} />
        </span>
      )}
    </div>
  );
}
