import { browser } from 'wxt/browser';
import { rulesByAccount } from '../../shared/account-rules.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { Remembered } from '../messages.ts';
import { KEY, NOTHING_REMEMBERED, readRemembered } from './remembered.ts';

/** The background's side of what is remembered: it alone writes, and it alone knows every platform's Rules. */

/** What is worked out of the rest whenever that changes. */
type Given = Partial<Omit<Remembered, 'rules' | 'names'>>;

const { templates: _own, hashtagGroups: _too, ...nobody } = NOTHING_REMEMBERED;
/** What is left when nobody is signed in: templates and groups of hashtags are the browser's own, as Drafts are, and stay. */
export const NOBODY: Omit<Remembered, 'templates' | 'hashtagGroups'> = nobody;

/** Nothing was ever kept here: Clipcast has just been installed. */
export const isNewcomer = async (): Promise<boolean> =>
  (await browser.storage.local.get(KEY))[KEY] === undefined;

/** Changes what is remembered and answers the whole. */
export async function remember(changes: Given): Promise<Remembered> {
  const kept = { ...(await readRemembered()), ...changes };
  const remembered: Remembered = {
    ...kept,
    rules: rulesByAccount(kept.accounts),
    names: Object.fromEntries(platforms.map(({ platform, name }) => [platform, name])),
  };
  await browser.storage.local.set({ [KEY]: remembered });
  return remembered;
}
