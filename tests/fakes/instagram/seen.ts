import type { PublicPost } from '../fake.ts';
import { permalinkOf } from './reads.ts';
import { GRAPH, type Instagram, LOGIN, userOf } from './state.ts';

/** What stands, or has stood, on the accounts. */
export function published(instagram: Instagram): PublicPost[] {
  return Object.values(instagram.state.posts)
    .map((post) => ({
      platform: 'instagram',
      account: userOf(instagram, post.owner).id,
      accountName: `@${post.owner}`,
      remoteId: post.id,
      url: permalinkOf(post),
      kind: post.kind,
      title: null,
      caption: post.caption,
      privacy: 'public',
      options: { ...post.options, ...(post.goneAt === null ? {} : { deleted: true }) },
      media: post.media,
      acceptedAt: post.acceptedAt,
      publicAt: post.publicAt,
    }))
    .sort((a, b) => a.publicAt - b.publicAt);
}

/** How to reach the sandbox and sign in to it. */
export function guide(instagram: Instagram, at: (url: string) => string): Record<string, unknown> {
  const { app, users } = instagram.options;
  return {
    api: at(`https://${GRAPH}/v25.0/`),
    authorize: at(`https://${LOGIN}/oauth/authorize`),
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    account: {
      signIn: 'Open the authorize address in a browser and pick an account; there is no password.',
      withoutBrowser:
        'POST to the same address: user=USERNAME, decision=allow, and scope=… once for each scope.',
      users: users.map(({ username, name, about }) => ({ username, name, about })),
    },
  };
}
