import type { accounts } from '../db/schema.ts';
import { CONSENT } from '../words/consent.ts';
import type { PageLanguage } from '../words/language.ts';
import { toldIn } from '../words/told.ts';
import { escapeHtml, page } from './page.ts';

/** What the choosing page shows of an Account. */
export type Choice = Pick<typeof accounts.$inferSelect, 'id' | 'name' | 'handle' | 'chosen' | 'limits'>;

interface Asked {
  /** As people call it, and as it stands in addresses. */
  platform: { name: string; path: string };
  accounts: readonly Choice[];
  /** Said above the list: what will not work, or why the last choice was not taken. */
  lines?: readonly string[];
  wrong?: string;
}

const blockedOf = ({ limits }: Choice): string | undefined =>
  (limits.blocked as { message?: string } | undefined)?.message;

function row(lang: PageLanguage, account: Choice, isTicked: boolean): string {
  const words = blockedOf(account);
  const blocked = words === undefined ? undefined : toldIn(lang, words);
  const below = blocked ?? (account.handle ? `@${account.handle}` : '');
  const initial = [...account.name][0]?.toUpperCase() ?? '';
  return `<label class="pick"><input type="checkbox" name="account" value="${escapeHtml(account.id)}"${isTicked ? ' checked' : ''}${blocked ? ' disabled' : ''}>
<span class="face" aria-hidden="true">${escapeHtml(initial)}</span><span><b>${escapeHtml(account.name)}</b>${below ? `<span class="quiet">${escapeHtml(below)}</span>` : ''}</span></label>`;
}

/** Which of the accounts that a consent opens are to be posted to. Nothing is chosen yet: all that can be are ticked. */
export function choosePage(
  lang: PageLanguage,
  { platform, accounts, lines = [], wrong }: Asked,
): Promise<Response> {
  const t = CONSENT[lang];
  const isFresh = accounts.every((account) => !account.chosen);
  const rows = accounts.map((account) => row(lang, account, isFresh ? !blockedOf(account) : account.chosen));
  return page({
    title: t.chooseTitle(platform.name),
    lang,
    status: wrong ? 409 : 200,
    mark: 'good',
    form: true,
    body: `${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
${wrong ? `<p class="wrong" role="alert">${escapeHtml(wrong)}</p>` : ''}
<form method="post" action="/connect/${platform.path}/choose">
<fieldset><legend>${escapeHtml(t.chooseLine)}</legend>
${rows.join('\n')}
</fieldset>
<button>${escapeHtml(t.chooseButton)}</button>
</form>`,
  });
}
