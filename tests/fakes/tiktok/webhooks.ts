import { HOUR, type TikTok } from './state.ts';

const GIVE_UP_AFTER = 72 * HOUR;
const FIRST_WAIT = 1000;

/** Puts an event on the way to the app's one callback address. */
export function notify(
  tiktok: TikTok,
  event: string,
  openId: string,
  content: Record<string, string | number>,
): void {
  if (!tiktok.options.app.webhookUrl) return;
  const now = tiktok.world.now();
  tiktok.state.notices.push({ event, openId, content, createdAt: now, nextAt: now, tries: 0 });
}

/** Sends what is due; anything but a 200 is sent again, ever later, for up to 72 hours. */
export async function sendNotices(tiktok: TikTok): Promise<void> {
  const { world, state } = tiktok;
  const now = world.now();
  const due = state.notices.filter((notice) => notice.nextAt <= now);
  const signed = await Promise.all(due.map((notice) => sign(tiktok, webhookBody(tiktok, notice))));
  // They leave in the order of what happened.
  await Promise.all(
    due.map(async (notice, at) => {
      notice.tries += 1;
      notice.nextAt = now + FIRST_WAIT * 4 ** notice.tries;
      if (await deliver(tiktok, signed[at] as Signed)) {
        state.notices = state.notices.filter((one) => one !== notice);
      }
    }),
  );
  state.notices = state.notices.filter((notice) => now - notice.createdAt < GIVE_UP_AFTER);
}

/** `content` is JSON within JSON, as TikTok sends it. */
function webhookBody(
  tiktok: TikTok,
  notice: { event: string; openId: string; content: object; createdAt: number },
): string {
  return JSON.stringify({
    client_key: tiktok.options.app.clientKey,
    event: notice.event,
    create_time: Math.floor(notice.createdAt / 1000),
    user_openid: notice.openId,
    content: JSON.stringify(notice.content),
  });
}

interface Signed {
  body: string;
  signature: string;
}

async function sign({ world, options }: TikTok, body: string): Promise<Signed> {
  return {
    body,
    signature: await signature(options.app.clientSecret, Math.floor(world.now() / 1000), body),
  };
}

async function deliver({ world, options }: TikTok, { body, signature }: Signed): Promise<boolean> {
  if (!options.app.webhookUrl) return true;
  try {
    const reply = await world.fetch(options.app.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'tiktok-signature': signature },
      body,
    });
    return reply.status === 200;
  } catch {
    return false;
  }
}

/** `t=…,s=…` with s = HMAC-SHA256 of "t.body" (https://developers.tiktok.com/doc/webhooks-verification). */
export async function signature(secret: string, seconds: number, body: string): Promise<string> {
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    text.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign('HMAC', key, text.encode(`${seconds}.${body}`));
  const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `t=${seconds},s=${hex}`;
}
