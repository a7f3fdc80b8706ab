import { useMemo } from 'preact/hooks';
import type { Facts } from '../../../shared/clip.ts';
import type { When } from '../../../shared/draft.ts';
import { Select } from '../parts/Select.tsx';
import { instantOf, moment, zoneName } from '../words/format.ts';
import { locale } from '../words/language.ts';
import { ready as postTime, t } from '../words/post-time.ts';
import { allZones, zonesOf } from './zones.ts';

export const ready = postTime;

interface PostZoneProps {
  when: When;
  facts: Facts;
  /** The workspace's zone. */
  zone: string;
  now: number;
  onChange: (when: When) => void;
}

/** By whose clocks the time goes: the workspace's, the property's or any; beside it what it is on the reader's own. */
export function PostZone({ when, facts, zone, now, onChange }: PostZoneProps) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choices = useMemo(() => {
    const first = new Map<string, string>([[zone, t.ofWorkspace(zoneName(zone))]]);
    if (!first.has(here)) first.set(here, t.ofHere(zoneName(here)));
    for (const one of zonesOf(facts, locale))
      if (!first.has(one)) first.set(one, t.ofProperty(zoneName(one)));
    const others = new Set([...allZones(), when.timeZone].filter((one) => !first.has(one)));
    return [...first, ...[...others].map((one) => [one, one.replaceAll('_', ' ')] as const)].map(
      ([value, label]) => ({ value, label }),
    );
  }, [zone, here, facts.address, when.timeZone]);
  const meant = instantOf(when.wall, when.timeZone);
  return (
    <div class="row post-zone">
      <Select
        label={t.zone}
        name="post-zone"
        value={when.timeZone}
        choices={choices}
        // Without its seconds it is a time that was picked, and none of the quick ones of the workspace's clock.
        onChange={(timeZone) => onChange({ wall: when.wall.replace(/(T\d\d:\d\d):00$/, '$1'), timeZone })}
      />
      {meant && when.timeZone !== here && (
        <span class="small quiet" data-testid="your-clock">
          {t.onYourClock(zoneName(here), moment(meant.at, now, here))}
        </span>
      )}
    </div>
  );
}
