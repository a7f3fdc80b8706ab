import { t } from '../words/popup.ts';
import { Met } from './parts.ts';

/** The frame of the editor while the page is read: the same boxes at the same places. */
export function Reading() {
  return (
    <div class="reading" data-testid="reading">
      <p class="strip-head quiet" role="status">
        {t.reading}
        <Met />
      </p>
      <div class="tiles" aria-hidden="true">
        {Array.from({ length: 6 }, (_, at) => (
          <span key={at} class="tile skeleton" />
        ))}
      </div>
      <span class="skeleton" style={{ height: '84px' }} />
      <span class="skeleton" style={{ height: '34px', width: '60%' }} />
      <span class="skeleton" style={{ height: '64px' }} />
    </div>
  );
}
