import { getCookie, setCookie } from 'hono/cookie';
import { Failure } from '../../shared/failure.ts';
import { platformRules } from '../../shared/platforms/index.ts';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';
import { choiceOf, StillPlanned } from '../connect/choose.ts';
import { finishConsent, openConsent } from '../connect/consent.ts';
import { type ConsentEnd, chosenWords, withoutWords, wordsFor } from '../connect/pages.ts';
import { sha256Hex } from '../connect/seal.ts';
import { consentLanguage } from '../db/queries/states.ts';
import type { App, AppContext } from '../http/call.ts';
import { ApiFailure } from '../http/errors.ts';
import { choosePage } from '../pages/choose.ts';
import { result } from '../pages/result.ts';
import { NoAnswer } from '../providers/request.ts';
import { CONSENT } from '../words/consent.ts';
import { knownLanguage, type PageLanguage } from '../words/language.ts';
import { toldIn } from '../words/told.ts';
import { readForm } from './guest-visit.ts';
import { langOf } from './to-reader.ts';

/** The addresses a person's browser visits on the way to a Connection. */

const COOKIE = 'clipcast_consent';

function platformOf(c: AppContext): Platform | undefined {
  return PLATFORMS.find((platform) => platform === c.req.param('platform'));
}

export function consentRoutes(app: App): void {
  app.get('/connect/:platform/open', async (c) => {
    const platform = platformOf(c);
    if (!platform) return c.notFound();
    const context = c.get('context');
    const opened = await openConsent(context, platform, c.req.query('ticket') ?? '');
    if (!opened)
      return result(langOf(c), wordsFor(langOf(c), platformRules(platform).name, { end: 'invalid' }));
    setCookie(c, COOKIE, opened.cookie, {
      httpOnly: true,
      // Lax, because the platform sends the browser back from another site.
      sameSite: 'Lax',
      secure: context.env.PUBLIC_URL.startsWith('https:'),
      path: `/connect/${platform}`,
      maxAge: Math.ceil(context.waits.stateLife / 1000),
    });
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.redirect(opened.address, 302);
  });

  app.get('/connect/:platform/callback', async (c) => {
    const platform = platformOf(c);
    if (!platform) return c.notFound();
    const { name } = platformRules(platform);
    const query = new URL(c.req.url).searchParams;
    const lang = await languageOfConsent(c);
    const ended = await end(c, platform, query, lang);
    const choice =
      ended.end === 'connected' && ended.choose ? await choiceOf(c.get('context'), platform, bound(c)) : null;
    if (ended.end !== 'connected' || !choice) return result(lang, wordsFor(lang, name, ended));
    return choosePage(lang, {
      platform: { name, path: platform },
      accounts: choice.accounts,
      lines: withoutWords(lang, ended.missing),
    });
  });

  app.post('/connect/:platform/choose', async (c) => {
    const platform = platformOf(c);
    if (!platform) return c.notFound();
    const context = c.get('context');
    const { name } = platformRules(platform);
    // The cookie is sent from our own pages alone, and names a consent of this very browser.
    const choice = await choiceOf(context, platform, bound(c));
    const lang = await languageOfConsent(c);
    if (!choice) return result(lang, wordsFor(lang, name, { end: 'invalid' }));
    const sent = await readForm(c);
    const ask = (wrong: string) =>
      choosePage(lang, { platform: { name, path: platform }, accounts: choice.accounts, wrong });
    const ids = sent.getAll('account');
    if (ids.length === 0) return ask(CONSENT[lang].chooseNone);
    try {
      const rows = await choice.choose(ids);
      return result(
        lang,
        chosenWords(
          lang,
          rows.filter((row) => row.chosen),
        ),
      );
    } catch (error) {
      if (error instanceof ApiFailure) return ask(refusal(lang, error));
      throw error;
    }
  });
}

/** Why a choice was not taken. */
function refusal(lang: PageLanguage, { code, current }: ApiFailure): string {
  const t = CONSENT[lang];
  if (code === 'plan-limit') return t['plan-limit'];
  const planned = StillPlanned.safeParse(current);
  return planned.success ? t['account-in-use'](planned.data.account, planned.data.posts) : t.other;
}

/** Whoever gives a consent reads its end in the language of their Clipcast; a client, in the browser's. */
const languageOfConsent = async (c: AppContext): Promise<PageLanguage> =>
  knownLanguage(await consentLanguage(c.get('context').db, await sha256Hex(bound(c)))) ?? langOf(c);

const bound = (c: AppContext): string => getCookie(c, COOKIE) ?? '';

/** The platform's trouble is told to the person, who is looking at this very page. */
async function end(
  c: AppContext,
  platform: string,
  query: URLSearchParams,
  lang: PageLanguage,
): Promise<ConsentEnd> {
  const context = c.get('context');
  try {
    return await finishConsent(context, platform, query, bound(c));
  } catch (error) {
    if (error instanceof Failure) return { end: 'refused', words: toldIn(lang, error.message) };
    if (error instanceof NoAnswer) return { end: 'silent' };
    throw error;
  }
}
