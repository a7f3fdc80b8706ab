import type { PublicPost } from '../fake.ts';
import { advance } from './progress.ts';
import { storyUrl, videoPath } from './reads.ts';
import { type Facebook, GRAPH, pageOf, SITE, type Video } from './state.ts';

/** What stands, or has stood, on the Pages. */
export function published(facebook: Facebook): PublicPost[] {
  const posts = Object.values(facebook.state.posts).map((post) =>
    shown(facebook, post.page, {
      remoteId: post.id,
      url: post.kind === 'story' ? storyUrl(post.page, post.id) : `https://${SITE}/${post.id}`,
      kind: post.kind,
      caption: post.message,
      options: { ...(post.link === null ? {} : { link: post.link }), ...deleted(post) },
      media: post.media,
      acceptedAt: post.acceptedAt,
      publicAt: post.publicAt,
    }),
  );
  const videos = Object.values(facebook.state.videos).flatMap((video) => {
    advance(facebook, video);
    return video.publicAt === null ? [] : [shownVideo(facebook, video, video.publicAt)];
  });
  return [...posts, ...videos].sort((a, b) => a.publicAt - b.publicAt);
}

function shownVideo(facebook: Facebook, video: Video, publicAt: number): PublicPost {
  const isStory = video.kind === 'story';
  return shown(facebook, video.page, {
    remoteId: isStory ? video.postId : video.id,
    url: isStory ? storyUrl(video.page, video.postId) : `https://${SITE}${videoPath(video)}`,
    kind: video.kind,
    caption: video.description,
    options: deleted(video),
    media: video.media ? [video.media] : [],
    acceptedAt: video.acceptedAt ?? publicAt,
    publicAt,
  });
}

const deleted = ({ goneAt }: { goneAt: number | null }): PublicPost['options'] =>
  goneAt === null ? {} : { deleted: true };

const shown = (
  facebook: Facebook,
  page: string,
  rest: Omit<PublicPost, 'platform' | 'account' | 'accountName' | 'title' | 'privacy'>,
): PublicPost => ({
  platform: 'facebook',
  account: page,
  accountName: pageOf(facebook, page).name,
  title: null,
  privacy: 'public',
  ...rest,
});

/** How to reach the sandbox and sign in to it. */
export function guide(facebook: Facebook, at: (url: string) => string): Record<string, unknown> {
  const { app, users } = facebook.options;
  return {
    api: at(`https://${GRAPH}/v25.0/`),
    authorize: at(`https://${SITE}/v25.0/dialog/oauth`),
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    account: {
      signIn: 'Open the authorize address in a browser and pick a person; there is no password.',
      withoutBrowser:
        'POST to the same address: user=USERNAME, decision=allow, scope=… once for each scope, page=ID once for each Page (all where there is none).',
      users: users.map(({ username, name, about, pages }) => ({
        username,
        name,
        about,
        pages: pages.map((page) => ({ id: page.id, name: page.name })),
      })),
    },
  };
}
