import type { Covering } from '../../../shared/platforms/safe-zones.ts';
import { safeBox } from '../../film/safe.ts';
import { SIZES } from '../../film/timeline.ts';
import { t } from '../words/film.ts';

/** What the places that a tall film goes to lay over it: shadows of their buttons and words, and the line words keep within. */
export function Zones({ places }: { places: readonly Covering[] }) {
  const { width, height } = SIZES['9:16'];
  const safe = safeBox({ ratio: '9:16', covering: places });
  const right = safe.x + safe.width;
  const below = safe.y + safe.height;
  const column = (right + width) / 2;
  const size = Math.min(42, (width - right) * 0.32);
  const step = size * 3.4;
  const words = (height - below) / 6;
  return (
    <svg class="film-zones" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-testid="zones-drawn">
      <path
        fill-rule="evenodd"
        d={`M0 0H${width}V${height}H0ZM${safe.x} ${safe.y}v${safe.height}h${safe.width}v-${safe.height}Z`}
      />
      {[0, 1, 2, 3].map((at) => (
        <circle key={at} cx={column} cy={below - size - at * step} r={size} />
      ))}
      <rect x={safe.x} y={below + words} width={safe.width * 0.46} height={34} rx={17} />
      <rect x={safe.x} y={below + words + 62} width={safe.width * 0.78} height={26} rx={13} />
      <rect x={safe.x} y={below + words + 110} width={safe.width * 0.6} height={26} rx={13} />
      <text x={safe.x} y={safe.y - 36}>
        {places.map((place) => t.covering[place]).join(' · ')}
      </text>
      <rect class="film-safe" x={safe.x} y={safe.y} width={safe.width} height={safe.height} />
    </svg>
  );
}
