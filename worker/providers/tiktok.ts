import * as z from 'zod';
import { Failure } from '../../shared/failure.ts';
import { checkByCode } from './check-app.ts';
import type { AccountFound, OAuthRecord, Provider, TokenUse } from './provider.ts';
import { openEnvelope, readTikTokToken } from './tiktok/answers.ts';
import { API } from './tiktok/call.ts';
import { creatorLimits, refuseWhatRehearsalFinds, rehearse } from './tiktok/creator.ts';
import { measures } from './tiktok/measure.ts';
import { find, poll } from './tiktok/outcome.ts';
import { publishPhotos } from './tiktok/photos.ts';
import { prepareVideo, publishVideo } from './tiktok/video.ts';
import { webhook } from './tiktok/webhook.ts';

const User = z.object({
  user: z.object({
    open_id: z.string().min(1),
    display_name: z.string(),
    avatar_url: z.string().optional(),
    username: z.string().optional(),
  }),
});

async function accounts(use: TokenUse): Promise<AccountFound[]> {
  const fields = [
    'open_id',
    'avatar_url',
    'display_name',
    ...(use.scopes.includes('user.info.profile') ? ['username'] : []),
  ];
  const answer = await use.request(`${API}/user/info/?fields=${fields.join(',')}`, {
    headers: { authorization: `Bearer ${use.token}` },
  });
  const { user } = await openEnvelope(answer, User, use.now());
  const limits = use.scopes.includes('video.publish') ? await creatorLimits(use) : {};
  return [
    {
      remoteId: user.open_id,
      name: user.display_name,
      handle: user.username ?? null,
      avatarUrl: user.avatar_url ?? null,
      limits,
    },
  ];
}

const oauth: OAuthRecord = {
  authorizeUrl: 'https://www.tiktok.com/v2/auth/authorize/',
  tokenUrl: `${API}/oauth/token/`,
  revokeUrl: `${API}/oauth/revoke/`,
  clientIdName: 'client_key',
  scopeSeparator: ',',
  pkce: 's256-hex',
  clientAuth: 'body',
  extraAuthorize: {},
  readToken: readTikTokToken,
};

export const tiktok: Provider = {
  platform: 'tiktok',
  hosts: ['open.tiktokapis.com', '.tiktokapis.com'],
  oauth,
  accounts,
  rehearse,
  async prepare(job) {
    if (job.kind === 'video') return prepareVideo(job);
    await refuseWhatRehearsalFinds(job);
    return { step: 'ready', handle: { publishId: null }, validUntil: null };
  },
  poll,
  publish: (job) => (job.kind === 'video' ? publishVideo(job) : publishPhotos(job)),
  find,
  /** An upload that is never finished dies with its address after an hour; photos leave nothing behind. */
  discard: async () => undefined,
  remove: async () => {
    throw new Failure({
      kind: 'rejected',
      code: 'not-offered',
      message: 'TikTok lets no app delete posts. Delete it in the TikTok app.',
    });
  },
  async revoke(use) {
    const answer = await use.request(`${API}/oauth/revoke/`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        client_key: use.app.id,
        client_secret: use.app.secret,
        token: use.token,
      }).toString(),
    });
    const text = await answer.text();
    if (answer.status >= 500)
      throw new Failure({
        kind: 'unavailable',
        code: `http-${answer.status}`,
        message: 'TikTok did not take the consent back yet.',
      });
    // A token that is already dead needs no revoking; anything else in the answer is for nobody.
    void text;
  },
  measures,
  webhook,
  checkApp: checkByCode(oauth),
};
