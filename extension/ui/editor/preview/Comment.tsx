import type { Account } from '../../../../shared/api.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { t } from '../../words/preview.ts';

/** The comment that goes out right after the post. */
export function Comment({ account, name, text }: { account: Account; name: string; text: unknown }) {
  if (typeof text !== 'string' || text.trim() === '') return null;
  return (
    <section class="seen-comment" aria-label={t.firstComment}>
      <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} size={24} />
      <p class="seen-words">
        <b>{name} </b>
        {text.trim()}
      </p>
    </section>
  );
}
