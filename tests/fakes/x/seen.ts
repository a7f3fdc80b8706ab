import type { PublicPost } from '../fake.ts';
import { AUTHORIZE } from './consent.ts';
import { API, type Post, SITE, userOf, type X } from './state.ts';

export const addressOf = (post: Pick<Post, 'id' | 'owner'>): string =>
  `https://${SITE}/${post.owner}/status/${post.id}`;

const KINDS = { tweet_image: 'photos', tweet_gif: 'gif', tweet_video: 'video' } as const;

/** What stands, or has stood, on the accounts. */
export function published(x: X): PublicPost[] {
  return Object.values(x.state.posts)
    .map((post) => {
      const user = userOf(x, post.owner);
      const media = post.media.flatMap((id) => x.state.media[id] ?? []);
      const alts = media.flatMap((one) => one.alt ?? []);
      return {
        platform: 'x',
        account: user.id,
        accountName: `@${user.username}`,
        remoteId: post.id,
        url: addressOf(post),
        kind: media[0] ? KINDS[media[0].category] : 'text',
        title: null,
        caption: post.text,
        privacy: user.protected ? 'followers' : 'public',
        options: {
          ...post.options,
          ...(post.deletedAt === null ? {} : { deleted: true }),
          ...(post.replyTo ? { in_reply_to: post.replyTo } : {}),
          ...(alts.length > 0 ? { alt_text: alts.join(' | ') } : {}),
        },
        media: media.flatMap((one) => one.facts ?? []),
        acceptedAt: post.acceptedAt,
        publicAt: post.publicAt,
      };
    })
    .sort((a, b) => a.publicAt - b.publicAt);
}

/** How to reach the sandbox and sign in to it. */
export function guide(x: X, at: (url: string) => string): Record<string, unknown> {
  const { app, users } = x.options;
  return {
    api: at(`https://${API}/2/`),
    authorize: at(AUTHORIZE),
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    account: {
      signIn: 'Open the authorize address in a browser and pick a person; there is no password.',
      withoutBrowser: 'POST to the same address: user=USERNAME, decision=allow.',
      users: users.map(({ username, name, about }) => ({ username, name, about })),
    },
  };
}
