import type { ConsentEnd } from './consent.ts';

/** What the person reads after giving (or refusing) consent: heading and paragraphs; `worker/pages` draws them. */
export interface Words {
  status: 200 | 400;
  title: string;
  lines: string[];
}

const WITHOUT: Record<string, string> = {
  identity: 'we cannot tell which account it is',
  links: 'links to your posts are missing',
  'account-analytics': 'follower numbers are missing',
  publish: 'posts cannot be published',
  'first-comment': 'the first comment is left out',
  analytics: 'views and likes are missing',
  pages: 'nothing can be posted as a Page',
  'page-look-up': 'a post of a Page with an unclear end cannot be looked up',
  'business-pages': 'Pages that belong to a business may not be listed',
  'photos-and-videos': 'posts go out without photos and videos',
  lasting: 'the connection ends after two hours',
  'inbox-drafts': 'drafts cannot be sent to the app',
  'analytics-and-look-up': 'views and likes are missing, and a post with an unclear end cannot be looked up',
};

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
  const names = end.accounts.map((account) => account.name).join(', ');
  const without = end.missing.map((gives) => `Without what you left out, ${WITHOUT[gives] ?? gives}.`);
  return {
    status: 200,
    title: `${names} is connected`,
    lines: [...without, 'You can close this tab and go on in Clipcast.'],
  };
}
