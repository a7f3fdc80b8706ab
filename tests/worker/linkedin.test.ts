import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildContext } from '../../worker/build-context.ts';
import { beginConsent, finishConsent, openConsent } from '../../worker/connect/consent.ts';
import { tokenFor } from '../../worker/connect/token.ts';
import { documentOf } from '../../worker/providers/linkedin/document.ts';
import type { Job, JobMedia } from '../../worker/providers/provider.ts';
import { desk } from '../fakes/linkedin/desk.ts';
import { readPdf } from '../fakes/linkedin/pdf.ts';
import { smallJpeg } from '../fakes/small-media.ts';
import { signIn } from '../fakes/tiktok/sign-in.ts';
import { bindings } from '../flows/account.ts';
import { newPerson } from './ask.ts';
import { DB, stillClocks } from './sample.ts';

const MINUTE = 60_000;
const PAGES = 'openid profile w_member_social rw_organization_admin w_organization_social';
let linkedin: ReturnType<typeof desk>;

beforeEach(() => {
  stillClocks();
  linkedin = desk({ loopback: true });
  Object.defineProperty(linkedin.clock, 'now', { get: () => Date.now() });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => linkedin.fetch(String(input), init));
});

/** A Worker that has an app at LinkedIn. */
function contextWith(scopes?: string) {
  const app = { LINKEDIN_CLIENT_ID: '86sandboxlinkedin', LINKEDIN_CLIENT_SECRET: 'sandbox-linkedin-secret' };
  const env = { ...bindings, ...app, ...(scopes ? { LINKEDIN_SCOPES: scopes } : {}) };
  return buildContext(env, { waitUntil: () => undefined });
}

/** One consent, from the press of the button to what it opened. */
async function connected(scopes?: string) {
  const context = contextWith(scopes);
  const { userId, workspaceId } = await newPerson();
  const sessionId = (await DB.prepare('SELECT id FROM sessions').first<string>('id')) ?? '';
  const begun = await beginConsent(context, {
    workspaceId,
    userId,
    sessionId,
    platform: 'linkedin',
    way: null,
  });
  const ticket = new URL(begun).searchParams.get('ticket') ?? '';
  const opened = await openConsent(context, 'linkedin', ticket);
  const asked = new URL(opened?.address ?? '').searchParams.get('scope');
  const back = await signIn(linkedin.fetch, opened?.address ?? '', { user: 'mara.lind' });
  const end = await finishConsent(context, 'linkedin', back.searchParams, opened?.cookie ?? '');
  const connectionId = (await DB.prepare('SELECT id FROM connections').first<string>('id')) ?? '';
  return { context, asked, end, connectionId };
}

describe('a consent at LinkedIn', () => {
  it('asks an app that was not reviewed for what every app gets, and misses nothing', async () => {
    const { asked, end } = await connected();
    expect(asked).toBe('openid profile w_member_social');
    expect(end).toMatchObject({ end: 'connected', missing: [], accounts: [{ name: 'Mara Lind' }] });
  });

  it('asks for the scopes that the settings name, and opens the Pages', async () => {
    const { asked, end } = await connected(PAGES);
    expect(asked).toBe(PAGES);
    expect(end).toMatchObject({ accounts: [{}, { name: 'Mara Lind Homes' }, { name: 'Harbour Quarter' }] });
  });

  it('without a refresh token lives to its last minute, and then ends with a word to the owner', async () => {
    const { context, connectionId } = await connected();
    const endsIn = (ms: number) =>
      DB.prepare('UPDATE connections SET access_expires_at = ?')
        .bind(Date.now() + ms)
        .run();
    await endsIn(MINUTE);
    expect((await tokenFor(context, connectionId)).scopes).toContain('w_member_social');
    await endsIn(-1);
    await expect(tokenFor(context, connectionId)).rejects.toMatchObject({ kind: 'reconnect' });
    expect(await DB.prepare('SELECT status FROM connections').first('status')).toBe('dead');
    expect(await DB.prepare('SELECT kind FROM notices').first('kind')).toBe('connection-dead');
  });
});

it('photos stream into one document of the length that was announced', async () => {
  const photos = [smallJpeg(1080, 1350, 300_000), smallJpeg(800, 600, 200_000)];
  const media = photos.map((bytes) => ({
    bytes: bytes.length,
    width: 1080,
    height: 1350,
    range: async (first: number, last: number) => new Blob([bytes.subarray(first, last + 1)]).stream(),
  })) as unknown as JobMedia[];
  const load = await documentOf({ media, title: 'Homes by the harbour' } as unknown as Job);
  const whole = await new Response(await load.open()).bytes();
  expect(whole).toHaveLength(load.bytes);
  expect(readPdf(whole)?.pages.map(({ photos }) => photos.map((one) => one.length))).toEqual([
    [300_000],
    [200_000],
  ]);
});

it('a listing sheet goes as it came', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 and so on');
  const range = async (first: number, last: number) => new Blob([bytes.subarray(first, last + 1)]).stream();
  const sheet = { kind: 'document', mime: 'application/pdf', bytes: bytes.length, range };
  const load = await documentOf({ media: [sheet], title: 'Homes' } as unknown as Job);
  expect(load).toMatchObject({ mime: 'application/pdf', bytes: bytes.length });
  expect(await new Response(await load.open()).bytes()).toEqual(bytes);
});
