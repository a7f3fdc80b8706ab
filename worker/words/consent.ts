import { de } from './consent.de.ts';
import { es } from './consent.es.ts';
import { fr } from './consent.fr.ts';
import { nl } from './consent.nl.ts';
import { pl } from './consent.pl.ts';
import type { PageLanguage } from './language.ts';

/** How a consent at a platform ended, and which of the accounts it opens are chosen. */

const en = {
  /** By what a scope gives that was left out. */
  without: {
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
    'analytics-and-look-up':
      'views and likes are missing, and a post with an unclear end cannot be looked up',
  } as Record<string, string>,
  withoutLead: 'Without what you left out',
  /** Why a consent may open nothing, by the platform. */
  nothing: {
    Facebook:
      'Posts go to Pages, and this login opens none: either you manage no Page, or none was ticked. Connect again and tick yours.',
    Instagram:
      'This login opens no professional Instagram account. In Instagram turn yours into a business or creator account, and tie it to a Facebook Page if you connect through Facebook.',
    YouTube: 'This Google account has no channel yet. Make one on YouTube, then connect again.',
  } as Record<string, string>,
  noAccount: 'There is no account to post to.',
  chooseTitle: (platform: string): string => `${platform} is connected. Where will you post?`,
  chooseLine:
    'Choose the accounts you want to see in Clipcast. You can choose others later, in its settings.',
  chooseButton: 'Use these accounts',
  chooseNone: 'Choose at least one.',
  more: (names: string, rest: number): string => `${names} and ${rest} more`,
  both: (names: string, last: string): string => `${names} and ${last}`,
  ready: (names: string, count: number): string => `${names} ${count === 1 ? 'is' : 'are'} ready`,
  connected: (names: string, count: number): string => `${names} ${count === 1 ? 'is' : 'are'} connected`,
  close: 'You can close this tab and go on in Clipcast.',
  overTitle: 'This link cannot be used any more',
  over: 'It was used already, is older than ten minutes, or was opened in another browser than it was made for.',
  pressAgain: (platform: string): string => `Press “Connect ${platform}” in Clipcast again.`,
  notConnected: (platform: string): string => `${platform} is not connected`,
  says: (platform: string, words: string): string => `${platform} says: ${words}`,
  noConsent: (platform: string): string => `${platform} gave no consent.`,
  noAnswer: 'The platform does not answer just now.',
  nothingStored: 'Nothing was stored.',
  tryAgain: (platform: string): string =>
    `Nothing was stored. Press “Connect ${platform}” in Clipcast to try again.`,
  'plan-limit': 'Your plan has no room for so many accounts. Choose fewer, or another plan in the settings.',
  'account-in-use': (name: string, count: number): string =>
    `Posts still planned on ${name}: ${count}. Cancel or move them first.`,
  other: 'That did not go through. Look again in Clipcast.',
};

export type ConsentWords = typeof en;

export const CONSENT: Record<PageLanguage, ConsentWords> = { en, de, es, fr, nl, pl };
