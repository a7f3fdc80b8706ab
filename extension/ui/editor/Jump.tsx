import type { Meant } from '../../../shared/schedule.ts';
import { clock } from '../words/format.ts';
import { t } from '../words/pick-time.ts';

/** What a time means that clocks jump over, or show twice. Nothing for all others. */
export function Jump({ meant, timeZone }: { meant: Meant | null; timeZone: string }) {
  if (meant?.how === 'gap') return <p class="small quiet">{t.gap(clock(meant.at, timeZone))}</p>;
  if (meant?.how === 'overlap') return <p class="small quiet">{t.overlap}</p>;
  return null;
}
