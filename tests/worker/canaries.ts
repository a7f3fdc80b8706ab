import { env } from 'cloudflare:workers';
import { FACTORS, sealedTexts, secretSettings, TOKENS } from '../runtime/sealed-texts.ts';

/**
 * Looks for secrets where they must not be: in every line the Worker logs and in every answer it gives while a test
 * runs. Secrets are what the settings hold, the password people sign in with, and whatever lies sealed in the
 * database when the test ends; for logs also the tokens of all sessions. What is told once, in the answer that makes it,
 * stands nowhere else: a key for scripts, what a webhook is signed with, what an app makes codes of, recovery codes.
 */

const bindings = env as unknown as Record<string, unknown> & { DB: D1Database; MASTER_KEYS: string };
const SETTINGS = secretSettings(bindings);
const PASSWORD = 'a long enough secret';

let logged: string[] = [];
let answered: string[] = [];

/** From here on every logged line is heard. */
export function listen(): void {
  [logged, answered] = [[], []];
  const write = console.log;
  if ('isListening' in write) return;
  const hearing = (...parts: unknown[]): void => {
    logged.push(parts.map(String).join(' '));
    write(...parts);
  };
  console.log = Object.assign(hearing, { isListening: true });
}

/** Notes what the Worker answered. */
export function heard(headers: Headers, body: string): void {
  // What is answered again is what was answered.
  if (headers.get('idempotent-replayed')) return;
  answered.push(`${[...headers].map((pair) => pair.join(': ')).join('\n')}\n${body}`);
}

const sealedNow = (kinds: typeof TOKENS) => sealedTexts(bindings.DB, bindings.MASTER_KEYS, kinds);

const column = async (sql: string): Promise<string[]> =>
  (await bindings.DB.prepare(sql).raw<[string]>()).map(([text]) => text);

/** Recovery codes are stored as hashes: they are known from the answer that told them. */
const RECOVERY = /\b[a-z2-7]{4}(?:-[a-z2-7]{4}){3}\b/g;

/** Keys for scripts, and what webhooks are signed with. */
const KEYS = /clipcast_[0-9a-f]{32}_[\w-]{43}|whsec_[A-Za-z0-9+/]{43}=/g;

/** What is told once and was logged, or told in more than the answer that made it. */
function toldTwice(factors: readonly string[]): string[] {
  const told = new Set<string>();
  const onceIn = (text: string): string[] => [
    ...(text.match(KEYS) ?? []),
    ...(text.match(RECOVERY) ?? []),
    ...factors.filter((secret) => text.includes(secret)),
  ];
  const again = answered
    .flatMap((text) => [...new Set(onceIn(text))])
    .filter((key) => {
      const isAgain = told.has(key);
      told.add(key);
      return isAgain;
    });
  return [
    ...again.map(() => 'What is told once is in two answers.'),
    ...(logged.some((line) => onceIn(line).length > 0) ? ['What is told once is in the log.'] : []),
  ];
}

/** Where a secret came out, in words; empty where none did. A database that a test has broken tells no secrets. */
export async function leaks(): Promise<string[]> {
  const [sealed, factors, tokens] = await Promise.all([
    sealedNow(TOKENS),
    sealedNow(FACTORS),
    column('SELECT token FROM sessions'),
  ]).catch(() => [[], [], []]);
  const everywhere = [...SETTINGS, PASSWORD, ...sealed];
  const found = (texts: readonly string[], secrets: readonly string[], where: string): string[] =>
    secrets.flatMap((secret) => {
      const text = texts.find((one) => one.includes(secret));
      return text === undefined ? [] : [`A secret is in ${where}: ${text.slice(0, 300)}`];
    });
  return [
    ...found(logged, [...everywhere, ...tokens], 'the log'),
    ...found(answered, everywhere, 'an answer'),
    ...toldTwice(factors),
  ];
}
