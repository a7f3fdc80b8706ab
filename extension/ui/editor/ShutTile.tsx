import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/clip.ts';
import { type PhotoTileProps, Tile } from './PhotoTile.tsx';

export { ready } from '../words/clip.ts';

/** The place of a medium that could not be got, or is only a link: it says why. */
export function ShutTile(props: PhotoTileProps) {
  const { state, trouble } = props.media;
  const lack = t.trouble[trouble ?? 'link-only'];
  return (
    <Tile {...props} lack={lack}>
      <span class="lack">
        <Icon name={state === 'link' ? 'link' : 'alert'} />
        {trouble !== 'permission-needed' && lack}
      </span>
    </Tile>
  );
}
