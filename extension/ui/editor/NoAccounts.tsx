import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/accounts.ts';

export { ready } from '../words/accounts.ts';

interface NoAccountsProps {
  remembered: Pick<Remembered, 'platforms' | 'names'>;
  onConnect: (platform: Platform, way?: string | null) => void;
}

/** Before the first account: how to connect one. */
export function NoAccounts({ remembered: { platforms, names }, onConnect }: NoAccountsProps) {
  return (
    <div class="accounts none">
      <p class="quiet grow">{platforms.length > 0 ? t.noAccounts : t.noPlatforms}</p>
      {platforms.map((platform) => (
        <Button key={platform} icon="plus" onPress={() => onConnect(platform)} testId={`connect-${platform}`}>
          {t.connect(names[platform] ?? platform)}
        </Button>
      ))}
    </div>
  );
}
