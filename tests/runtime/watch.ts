import { type Readable, sealedTexts, secretSettings, TOKENS } from './sealed-texts.ts';

/**
 * Looks for secrets where they must not be while a whole Worker runs beside a browser: in each line it logs, and in
 * each answer it gives in words. Settings count, tokens that lie sealed in its database, and, for its log, the sessions
 * of whoever is signed in.
 */
export interface Watch {
  logged(line: string): void;
  answered(text: string): void;
  /** Where a secret came out, in words; empty where none did. */
  found(database: Readable): Promise<string[]>;
}

export function watch(settings: Readonly<Record<string, string>>): Watch {
  // What is said a thousand times is looked at once.
  const lines = new Set<string>();
  const answers = new Set<string>();
  return {
    logged: (line) => void lines.add(line),
    answered: (text) => void answers.add(text),
    async found(database) {
      const { MASTER_KEYS = '' } = settings;
      const everywhere = [...secretSettings(settings), ...(await sealedTexts(database, MASTER_KEYS, TOKENS))];
      const { results } = await database.prepare('SELECT token FROM sessions').all<{ token: string }>();
      const sessions = results.map(({ token }) => token);
      const inside = (texts: ReadonlySet<string>, secrets: readonly string[], where: string) =>
        secrets.flatMap((secret) => {
          const text = [...texts].find((one) => one.includes(secret));
          return text === undefined ? [] : [`A secret is in ${where}: ${text.slice(0, 300)}`];
        });
      return [
        ...inside(lines, [...everywhere, ...sessions], 'the log'),
        ...inside(answers, everywhere, 'an answer'),
      ];
    },
  };
}

/** What a Worker is called that is watched. */
export const WATCHED = 'watched';

/** Stands before the watched Worker, and hands on what it answers in words. */
export const watcher = ({ answered }: Watch) => ({
  name: 'watcher',
  modules: true,
  compatibilityDate: '2026-10-01',
  script: `export default {
    async fetch(request, env, context) {
      const answer = await env.WORKER.fetch(request);
      if (answer.webSocket || !/json|text|html/.test(answer.headers.get('content-type') ?? '')) return answer;
      const copy = answer.clone();
      const heads = [...answer.headers].map((pair) => pair.join(': ')).join('\\n');
      context.waitUntil(
        copy.text().then((text) => env.HEARD.fetch('http://heard/', { method: 'POST', body: heads + '\\n' + text })),
      );
      return answer;
    },
  };`,
  serviceBindings: {
    WORKER: WATCHED,
    HEARD: async (request: { text(): Promise<string> }) => {
      answered(await request.text());
      return new Response();
    },
  },
});
