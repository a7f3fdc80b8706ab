import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../../changes.ts';
import { t } from '../words/clip.ts';

export { ready } from '../words/clip.ts';

/** How many pictures have been met while the page is read; nothing until there is one. */
export function Met() {
  const [pictures, setPictures] = useState(0);
  useEffect(
    () =>
      onChange((change) => {
        if (change.changed === 'met') setPictures(change.pictures);
      }),
    [],
  );
  return pictures > 0 ? (
    <span class="figures" data-testid="met">
      {' '}
      {t.met(pictures)}
    </span>
  ) : null;
}
