import { useState } from 'preact/hooks';
import type { Platform } from '../../../shared/platforms/rules.ts';
import type { Connection } from '../../../shared/reports.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/connections.ts';

interface ChooseAccountsProps {
  accounts: Connection['accounts'];
  platform: Platform;
  onSave: (accountIds: string[]) => void;
  onCancel: () => void;
}

/** Which of the accounts that a consent opens are posted to. */
export function ChooseAccounts({ accounts, platform, onSave, onCancel }: ChooseAccountsProps) {
  const [chosen, setChosen] = useState(() => accounts.filter((one) => one.isChosen).map((one) => one.id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <form
      class="choosing"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(chosen);
      }}
    >
      <fieldset>
        <legend class="small quiet">{t.chooseHelp}</legend>
        {accounts.map(({ id, name, handle, avatarUrl, blocked }) => (
          <label key={id} class="item">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={blocked !== null && !chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            <Avatar name={name} url={avatarUrl} platform={platform} size={28} />
            <span class="grow">
              {name}
              {handle && <span class="quiet"> @{handle}</span>}
              {blocked && <span class="small quiet"> {blocked}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <Button look="primary" type="submit" testId="use-accounts">
          {t.save}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
