import type { AccountFound } from '../providers/provider.ts';

/** What the person reads after giving (or refusing) consent: heading and paragraphs; `worker/pages` draws them. */
export interface Words {
  status: 200 | 400 | 409;
  title: string;
  lines: string[];
}

export type ConsentEnd =
  /** `choose`: it opens several accounts, some of them for the first time. */
  | { end: 'connected'; accounts: AccountFound[]; missing: string[]; choose: boolean }
  | { end: 'refused'; words: string }
  /** The consent stands, and opens nothing one could post to: it was given back. */
  | { end: 'empty' }
  /** Unknown, used, too old, or another browser. */
  | { end: 'invalid' };

const WITHOUT: Record<string, string> = {
  identity: 'we cannot tell which account it is',
  links: 'links to your posts are missing',
  'account-analytics': 'follower numbers are missing',
  publish: 'posts cannot be published',
  'first-comment': 'the first comment is left out',
  analytics: 'views and likes are missing',
  remove: 'posts cannot be deleted from Clipcast',
  pages: 'nothing can be posted as a Page',
  'page-look-up': 'a post of a Page with an unclear end cannot be looked up',
  'business-pages': 'Pages that belong to a business may not be listed',
  'photos-and-videos': 'posts go out without photos and videos',
  lasting: 'the connection ends after two hours',
  'inbox-drafts': 'drafts cannot be sent to the app',
  'analytics-and-look-up': 'views and likes are missing, and a post with an unclear end cannot be looked up',
};

/** Why a consent may open nothing, by the platform's name. */
const NOTHING: Record<string, string> = {
  Facebook:
    'Posts go to Pages, and this login opens none: either you manage no Page, or none was ticked. Connect again and tick yours.',
  Instagram:
    'This login opens no professional Instagram account. In Instagram turn yours into a business or creator account, and tie it to a Facebook Page if you connect through Facebook.',
  YouTube: 'This Google account has no channel yet. Make one on YouTube, then connect again.',
};

/** What is asked where one consent opens several accounts. */
export const CHOOSE = {
  title: (platform: string): string => `${platform} is connected. Where will you post?`,
  line: 'Choose the accounts you want to see in Clipcast. You can choose others later, in its settings.',
  button: 'Use these accounts',
  none: 'Choose at least one.',
} as const;

/** After choosing. */
export const chosenWords = (accounts: readonly { name: string }[]): Words => ({
  status: 200,
  title: `${namesOf(accounts)} ${accounts.length === 1 ? 'is' : 'are'} ready`,
  lines: ['You can close this tab and go on in Clipcast.'],
});

const FEW = 3;

/** `Anna, Bert and 4 more`. */
function namesOf(accounts: readonly { name: string }[]): string {
  const names = accounts.slice(0, FEW).map((account) => account.name);
  const rest = accounts.length - names.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What does not work without what was left out: one line, or none where nothing was. */
export function withoutWords(missing: readonly string[]): string[] {
  const lacks = missing.map((gives) => WITHOUT[gives] ?? gives);
  if (lacks.length === 0) return [];
  return [`Without what you left out${lacks.length === 1 ? ', ' : ': '}${lacks.join('; ')}.`];
}

export function wordsFor(platform: string, end: ConsentEnd): Words {
  if (end.end === 'invalid')
    return {
      status: 400,
      title: 'This link cannot be used any more',
      lines: [
        'It was used already, is older than ten minutes, or was opened in another browser than it was made for.',
        `Press "Connect ${platform}" in Clipcast again.`,
      ],
    };
  if (end.end === 'refused')
    return {
      status: 400,
      title: `${platform} is not connected`,
      lines: [
        end.words ? `${platform} says: ${end.words}` : `${platform} gave no consent.`,
        `Nothing was stored. Press "Connect ${platform}" in Clipcast to try again.`,
      ],
    };
  if (end.end === 'empty')
    return {
      status: 400,
      title: `${platform} is not connected`,
      lines: [NOTHING[platform] ?? 'There is no account to post to.', 'Nothing was stored.'],
    };
  return {
    status: 200,
    title: `${namesOf(end.accounts)} ${end.accounts.length === 1 ? 'is' : 'are'} connected`,
    lines: [...withoutWords(end.missing), 'You can close this tab and go on in Clipcast.'],
  };
}
