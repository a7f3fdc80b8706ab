import { PLATFORMS, type Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { t } from '../words/connections.ts';

interface AppListProps {
  remembered: Remembered;
  onOpen: (platform: Platform) => void;
}

/** For whoever runs the Worker: the app at each platform, set up or not, and the way to its guide. */
export function AppList({ remembered, onOpen }: AppListProps) {
  const { platforms, names } = remembered;
  return (
    <details class="apps" open={platforms.length === 0}>
      <summary>{t.apps}</summary>
      <p class="small quiet">{t.appsHelp}</p>
      <ul class="rows">
        {PLATFORMS.map((platform) => (
          <li key={platform}>
            <button
              type="button"
              class="item pick"
              onClick={() => onOpen(platform)}
              data-testid={`app-${platform}`}
            >
              <PlatformMark platform={platform} size={18} />
              <span class="grow">{t.appOf(names[platform] ?? platform)}</span>
              <span class="small quiet">{platforms.includes(platform) ? t.setUp : t.notSetUp}</span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
