import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/connections.ts';

interface LoginsProps {
  remembered: Remembered;
  /** Nothing is connected yet: this is the one thing to do. */
  isFirst: boolean;
  onConnect: (platform: Platform, way: string | null) => void;
}

/** Every login by which an account can be connected here. */
export function Logins({ remembered, isFirst, onConnect }: LoginsProps) {
  const { logins, names } = remembered;
  const helped = [...new Set(logins.filter(({ way }) => way).map(({ platform }) => platform))];
  return (
    <>
      <div class="row wrap">
        {logins.map(({ platform, way }) => {
          const name = names[platform] ?? platform;
          return (
            <Button
              key={`${platform} ${way}`}
              icon="plus"
              look={isFirst ? 'primary' : 'plain'}
              testId={way ? `connect-${platform}-${way}` : `connect-${platform}`}
              onPress={() => onConnect(platform, way)}
            >
              {way ? t.connectBy(name, t.ways[way] ?? way) : t.connect(name)}
            </Button>
          );
        })}
      </div>
      {helped.map((platform) => (
        <p key={platform} class="small quiet">
          {names[platform]}: {t.waysHelp[platform]}
        </p>
      ))}
    </>
  );
}
