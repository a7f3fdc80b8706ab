import type { Account } from '../../../../shared/api.ts';
import { Avatar } from '../../parts/Avatar.tsx';

/** Who posts: the account as its followers know it. */
export function Head({ account, name, line }: { account: Account; name: string; line?: string }) {
  return (
    <header class="seen-head">
      <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} size={36} />
      <span class="grow">
        <b class="one-line">{name}</b>
        {line && <span class="small quiet one-line">{line}</span>}
      </span>
    </header>
  );
}

/** The name that begins with the at sign, where the account has one. */
export const handleOf = ({ handle, name }: Account): string => handle ?? name;
