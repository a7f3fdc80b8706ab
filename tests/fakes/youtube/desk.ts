import { byHand, CALLBACK, type Reply } from '../by-hand.ts';
import { smallMovie } from '../small-media.ts';
import { signIn } from '../tiktok/sign-in.ts';
import { type YouTubeGiven, youtubeFake } from '../youtube.ts';

export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const APP = {
  client_id: '990000000001-sandbox.apps.googleusercontent.com',
  client_secret: 'sandbox-youtube-secret',
};
const API = 'https://www.googleapis.com';
export const VIDEOS = `${API}/youtube/v3/videos`;
export const UPLOAD = `${API}/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status`;

/** Reason and status of a refusal. */
export const reason = ({ status, body }: Reply): string => `${status} ${body?.error?.errors?.[0]?.reason}`;

/** A YouTube sandbox with a clock turned by hand, and the calls a client makes of it. */
export function desk(given: YouTubeGiven = {}) {
  const { fake, fetch, clock, ask } = byHand(youtubeFake, given);

  function authorizeUrl(changes: Record<string, string> = {}): string {
    const query = {
      client_id: APP.client_id,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: scope('youtube.force-ssl'),
      access_type: 'offline',
      state: 's1',
      ...changes,
    };
    return `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams(query)}`;
  }

  const token = (form: Record<string, string>, path = 'token') =>
    ask(`https://oauth2.googleapis.com/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...APP, ...form }).toString(),
    });

  async function connect(user = 'maralind.homes', changes: Record<string, string> = {}) {
    const back = await signIn(fetch, authorizeUrl(changes), { user });
    const code = back.searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK };
    const tokens = await token(form);
    return { back, form, tokens, ...caller(tokens.body.access_token) };
  }

  /** Calls with one access token. */
  function caller(access: string) {
    const authorization = `Bearer ${access}`;
    const get = (path: string) => ask(`${API}/youtube/v3/${path}`, { headers: { authorization } });
    const send = (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
      ask(url, {
        method,
        headers: { authorization, 'content-type': 'application/json; charset=UTF-8', ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    /** Opens an upload of `bytes` bytes. */
    const open = (bytes: number, body: unknown, headers: Record<string, string> = {}) =>
      send('POST', UPLOAD, body, {
        'x-upload-content-length': String(bytes),
        'x-upload-content-type': 'video/mp4',
        ...headers,
      });
    const put = (url: string, bytes: Uint8Array<ArrayBuffer>, range?: string, type = 'video/mp4') =>
      ask(url, {
        method: 'PUT',
        headers: { authorization, 'content-type': type, ...(range ? { 'content-range': range } : {}) },
        body: bytes,
      });
    const where = (url: string, total: number) =>
      ask(url, {
        method: 'PUT',
        headers: { authorization, 'content-length': '0', 'content-range': `bytes */${total}` },
      });
    /** A whole video in one go; answers its id. */
    const upload = async (body: unknown, movie = smallMovie()): Promise<string> => {
      const opened = await open(movie.length, body);
      return (await put(opened.headers.get('location') ?? '', movie)).body.id;
    };
    const setThumbnail = (id: string, bytes: Uint8Array<ArrayBuffer>, type = 'image/jpeg') =>
      ask(`${API}/upload/youtube/v3/thumbnails/set?videoId=${id}`, {
        method: 'POST',
        headers: { authorization, 'content-type': type },
        body: bytes,
      });
    return { get, send, open, put, where, upload, setThumbnail };
  }

  return { fake, fetch, clock, ask, authorizeUrl, token, connect, caller };
}
