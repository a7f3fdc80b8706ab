import type { PublicPost, Waiting } from '../fake.ts';
import { AUTHORIZE } from './authorize.ts';
import { advance } from './progress.ts';
import { API, type TikTok, userOf } from './state.ts';
import { shareUrl } from './videos.ts';

/** What stands, or has stood, on the accounts. */
export function published(tiktok: TikTok): PublicPost[] {
  const shown: PublicPost[] = [];
  for (const post of Object.values(tiktok.state.posts)) {
    advance(tiktok, post);
    if (post.publicAt === null) continue;
    const user = userOf(tiktok, post.openId);
    const photos = post.kind === 'photos';
    shown.push({
      platform: 'tiktok',
      account: user.openId,
      accountName: `@${user.username}`,
      remoteId: post.postId,
      url: shareUrl(tiktok, post),
      kind: post.kind,
      title: photos ? post.title : null,
      caption: photos ? post.description : post.title,
      privacy: post.privacy,
      options: post.options,
      media: post.media,
      acceptedAt: post.acceptedAt ?? post.publicAt,
      publicAt: post.publicAt,
    });
  }
  return shown.sort((a, b) => a.publicAt - b.publicAt);
}

/** Drafts in the inboxes of the phone app, oldest first. */
export function waiting(tiktok: TikTok): Waiting[] {
  const posts = Object.values(tiktok.state.posts);
  for (const post of posts) advance(tiktok, post);
  return posts
    .filter((post) => post.status === 'SEND_TO_USER_INBOX')
    .map((post) => ({
      platform: 'tiktok',
      id: post.publishId,
      accountName: `@${userOf(tiktok, post.openId).username}`,
      kind: post.kind,
      title: post.title,
      since: post.completeAt ?? post.createdAt,
    }));
}

/** How to reach the sandbox and sign in to it. */
export function guide(tiktok: TikTok, at: (url: string) => string): Record<string, unknown> {
  const { app, users } = tiktok.options;
  return {
    api: at(`https://${API}/v2/`),
    authorize: at(AUTHORIZE),
    clientKey: app.clientKey,
    clientSecret: app.clientSecret,
    account: {
      signIn: 'Open the authorize address in a browser and pick a person; there is no password.',
      withoutBrowser:
        'POST to the same address: user=USERNAME, decision=allow, and scope=… once for each scope.',
      users: users.map((user) => ({ username: user.username, name: user.displayName, about: user.bio })),
    },
  };
}
