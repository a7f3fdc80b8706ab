import { checkByCode } from './check-app.ts';
import type { OAuthRecord, Provider } from './provider.ts';
import { readGoogleToken, refusalOf } from './youtube/answers.ts';
import { deleteVideo } from './youtube/call.ts';
import { accounts, rehearse } from './youtube/channel.ts';
import { stagedOf } from './youtube/handle.ts';
import { videoById } from './youtube/look.ts';
import { measures } from './youtube/measure.ts';
import { find, poll, publish } from './youtube/outcome.ts';
import { prepare } from './youtube/stage.ts';

const REVOKE_URL = 'https://oauth2.googleapis.com/revoke';
/** Processing takes minutes, and the thumbnail of a Short waits for its end. */
const PROCESSING_LEAD = 15 * 60_000;

const oauth: OAuthRecord = {
  authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revokeUrl: REVOKE_URL,
  clientIdName: 'client_id',
  scopeSeparator: ' ',
  pkce: 's256',
  clientAuth: 'body',
  // Without the first there is no refresh token, without "consent" none the second time.
  extraAuthorize: { access_type: 'offline', prompt: 'select_account consent' },
  readToken: readGoogleToken,
};

export const youtube: Provider = {
  platform: 'youtube',
  hosts: ['www.googleapis.com', 'oauth2.googleapis.com', 'youtubeanalytics.googleapis.com'],
  oauth,
  accounts,
  rehearse,
  prepare,
  poll,
  publish,
  find,
  /** A video that nobody was shown is deleted; one that is no longer private is a post and stays. */
  async discard(job) {
    const here = stagedOf(job);
    const video = here && (await videoById(job, here.videoId));
    if (video?.status.privacyStatus === 'private') await deleteVideo(job, video.id);
  },
  remove: (job, receipt) => deleteVideo(job, receipt.remoteId),
  /** Takes back all that this person gave the Google project, on every channel of theirs. */
  async revoke(use) {
    const answer = await use.request(REVOKE_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: use.token }).toString(),
    });
    const text = await answer.text();
    // A token that is already dead needs no revoking.
    if (answer.status >= 500 || answer.status === 429) throw refusalOf(answer.status, text, use.now());
  },
  revokesAll: 'workspace',
  measures,
  checkApp: checkByCode(oauth),
  extraLead: () => PROCESSING_LEAD,
};
