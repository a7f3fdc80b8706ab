import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { mailNotices } from '../../worker/mail/mail-notices.ts';
import { HELD } from '../../worker/publish/notify.ts';
import { PAGE_LANGUAGES } from '../../worker/words/language.ts';
import { MAIL_SETTINGS, mailFake } from '../fakes/mail.ts';
import { ask, newPerson, send } from './ask.ts';
import { newStage } from './publish/stage.ts';
import { draft, newAccount, schedule } from './sample.ts';

const { DB } = env as unknown as { DB: D1Database };
const EXTENSION = 'chrome-extension://illafbpokhlgaljebcfpmkdhngakjlgb';

const PAGES = [
  '/',
  '/nothing-of-the-kind',
  '/privacy',
  '/terms',
  '/forgot',
  '/reset/none',
  '/email/none',
  '/passkey/add/none',
  '/r/none',
  '/c/none',
  '/join/none',
  '/export/none',
  '/take/none',
  '/deletion/none',
  '/connect/tiktok/open?ticket=none',
  '/connect/tiktok/callback?state=none',
];

describe('a page', () => {
  it.each(PAGES)('%s speaks the language of its reader, and says which it is', async (path) => {
    const told = new Set<string>();
    for (const lang of PAGE_LANGUAGES) {
      const answer = await send(path, { headers: { 'accept-language': `${lang}-XX,en;q=0.1` } });
      const html = await answer.text();
      expect(html).toContain(`<html lang="${lang}">`);
      told.add(/<h1>([^<]+)</.exec(html)?.[1] ?? '');
    }
    expect(told.size).toBe(PAGE_LANGUAGES.length);
  });

  it('of policy or terms says in other languages that its text is in English, and that this one binds', async () => {
    for (const path of ['/privacy', '/terms']) {
      const html = await (await send(path, { headers: { 'accept-language': 'de' } })).text();
      expect(html).toContain('diese Fassung ist verbindlich');
      expect(html).toContain('<div lang="en">');
    }
  });
});

describe('a person', () => {
  const languageOf = (id: string) =>
    DB.prepare('SELECT language FROM users WHERE id = ?').bind(id).first<string>('language');

  it('is known by the language of their extension, not by that of a script', async () => {
    const anna = await newPerson();
    const visit = (headers: Record<string, string>) => ask('GET', '/v1/me', { token: anna.token, headers });
    await visit({ 'accept-language': 'fr' });
    expect(await languageOf(anna.userId)).toBeNull();
    await visit({ 'accept-language': 'de', origin: EXTENSION });
    expect(await languageOf(anna.userId)).toBe('de');
    await visit({ 'accept-language': 'pl', origin: EXTENSION });
    expect(await languageOf(anna.userId)).toBe('pl');
  });

  it('reads how a consent ended in the language that was chosen, whatever their browser likes', async () => {
    const anna = await newPerson();
    await DB.prepare(`UPDATE users SET language = 'nl' WHERE id = ?`).bind(anna.userId).run();
    const asked = await ask<{ url: string }>('POST', `/v1/w/${anna.workspaceId}/connections`, {
      token: anna.token,
      body: { platform: 'tiktok' },
    });
    const url = new URL(asked.body.url);
    const opened = await send(`${url.pathname}${url.search}`, { redirect: 'manual' });
    const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';');
    const back = `/connect/tiktok/callback?state=${new URL(opened.headers.get('location') ?? '').searchParams.get('state')}&error=access_denied`;
    const html = await (await send(back, { headers: { cookie, 'accept-language': 'en' } })).text();
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('TikTok is niet gekoppeld');
  });
});

describe('a letter', () => {
  it('is written in the language of whoever gets it; a platform’s own words stay as they are', async () => {
    const stage = await newStage();
    const mail = mailFake(stage.now);
    const plain = stage.context();
    const context = {
      ...plain,
      env: { ...plain.env, ...MAIL_SETTINGS },
      fetch: (async (url: string, init: RequestInit) =>
        mail.app.fetch(new Request(url, init))) as typeof fetch,
    };
    const go = async () => {
      stage.pass(60_000);
      await mailNotices(context);
    };
    await go();
    await stage.db.run(`UPDATE users SET language = 'de'`);
    const tell = (id: string, kind: string, message: string) =>
      stage.db.run(
        `INSERT INTO notices (id, workspace_id, kind, message, created_at) VALUES ('${id}', 'w1', '${kind}', '${message}', ${stage.now()})`,
      );
    await tell('n1', 'held', HELD.late ?? '');
    await go();
    await tell('n2', 'failed', 'TikTok: The video is too short.');
    await go();
    await tell('n3', 'connection-dead', 'Mara Lind must be connected again. 2 posts wait for it.');
    await go();
    const [held, failed, dead] = mail.letters();
    expect(dead?.text).toContain('Mara Lind muss neu verbunden werden. 2 Beiträge warten darauf.');
    expect(held?.subject).toBe('Ein Beitrag ist zu spät und wartet auf dein Wort.');
    expect(held?.text).not.toContain('A post is late');
    expect(failed?.subject).toBe('Ein Beitrag ist nicht erschienen.');
    expect(failed?.text).toContain('TikTok: The video is too short.');
    expect(failed?.text).toContain('Gesendet vom Clipcast');
  });
});

describe('what was kept in English', () => {
  it('is told to each in the language they read: what happened to a post, why, and what they were told', async () => {
    const anna = await newPerson();
    const accountId = await newAccount(anna);
    const post = await schedule<{ id: string }>(anna, draft(accountId, 'a'.repeat(64)));
    await DB.batch([
      DB.prepare(
        `UPDATE publications SET status = 'failed', failure_kind = 'rejected', failure_code = 'spam_risk',
           failure_message = 'TikTok judged this post risky. (TikTok: “Risk control”)'`,
      ),
      DB.prepare(
        `INSERT INTO attempts SELECT 'a1', id, 'prepare', content_hash, 1, 2, 'retry', 'The connection was renewed.' FROM publications`,
      ),
      DB.prepare(
        `INSERT INTO notices (id, workspace_id, kind, message, created_at) VALUES ('n1', ?, 'late', ?, 1)`,
      ).bind(anna.workspaceId, HELD.late),
    ]);
    const read = (path: string, lang: string) =>
      ask('GET', `/v1/w/${anna.workspaceId}${path}`, {
        token: anna.token,
        headers: { 'accept-language': lang },
      });
    const french = JSON.stringify((await read(`/posts/${post.body.id}`, 'fr')).body);
    expect(french).toContain('TikTok a jugé cette publication risquée. (TikTok: “Risk control”)');
    expect(french).toContain('La connexion a été renouvelée.');
    expect(french).toContain('Sunny townhouse with a garden');
    const english = JSON.stringify((await read(`/posts/${post.body.id}`, 'en')).body);
    expect(english).toContain('TikTok judged this post risky.');
    expect(JSON.stringify((await read('/notices', 'pl')).body)).toContain('Post się spóźnił');
  });
});
