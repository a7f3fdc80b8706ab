import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY, TERMS } from '../../shared/privacy/documents.ts';
import { PAGE_LANGUAGES } from '../../worker/words/language.ts';
import { LETTERS } from '../../worker/words/letters.ts';
import { en } from '../../worker/words/told/en.ts';
import { answerIn, toldIn } from '../../worker/words/told.ts';

/** What the Worker keeps of its own words is known again, whoever said it, and told in the reader's language. */

const OTHERS = PAGE_LANGUAGES.filter((lang) => lang !== 'en');

/** Where sentences are made that are kept with a post, a connection or a notice. */
const PLACES = [
  ...['worker/providers', 'worker/publish', 'worker/posts/problem-words.ts', 'worker/posts/make-series.ts'],
  ...[
    'worker/connect/token.ts',
    'worker/connect/oauth.ts',
    'worker/connect/end.ts',
    'worker/analytics/gone.ts',
  ],
  ...['worker/connect/endings.ts', 'worker/connect/disconnect.ts', 'worker/operator/people.ts'],
  ...['worker/paying/read-anew.ts', 'worker/webhooks/deliver.ts'],
];
/** Said in answer to a call, by a code that the extension has words for; kept nowhere. */
const ANSWERED = new Set([
  ...['worker/publish/owner.ts', 'worker/publish/remove.ts', 'worker/publish/series.ts'],
]);

const sources = execFileSync('git', ['ls-files', ...PLACES], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !ANSWERED.has(file));

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1');

/** Texts of the code that read like sentences of ours. */
const sentences = sources.flatMap((file) =>
  [...withoutComments(readFileSync(file, 'utf8')).matchAll(/'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\\n]|\\.)+)`/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replaceAll('\\n', '\n').replaceAll("\\'", "'"))
    .filter((text) => /^(?:[A-Z"]|\$\{).* .*[.?]$/.test(text) && !text.includes('=>'))
    .map((text) => [file, text] as const),
);

/** With something in each place that a name has; one of them has to fit. */
function filled(text: string): string[] {
  const holes = text.match(/\$\{[^}]*\}/g) ?? [];
  return holes.reduce<string[]>(
    (texts, hole) =>
      texts.flatMap((one) =>
        [
          '7',
          'TikTok',
          'It is gone.',
          'posts of this account go out in the day',
          'it answered that it is gone',
        ].map((name) => one.replace(hole, name)),
      ),
    [text],
  );
}

/** Other things that look like a sentence: a part of one, or what is thrown at nobody. */
const NOT_TOLD = [
  // Answers to whoever runs the server, kept nowhere.
  /^This person runs the server too/,

  /is not one of the platforms/,
  /^No platform/,
  /^Not a /,
  /^\$\{\w+\}\.$/,
  /is also a scope/,
];

describe('what the Worker says by itself', () => {
  it('is known again, whichever file says it', () => {
    expect(sentences.length).toBeGreaterThan(200);
    const unknown = sentences.filter(
      ([, text]) =>
        !NOT_TOLD.some((pattern) => pattern.test(text)) &&
        !filled(text).some((one) => toldIn('de', one) !== one),
    );
    expect(unknown).toEqual([]);
  });

  it.each(OTHERS)('is in other words in %s, with the same names in it', (lang) => {
    for (const text of Object.values(en)) {
      const names = text.match(/\{\w+\}/g) ?? [];
      const sample = names.reduce<string>((one, name) => one.replace(name, '7'), text);
      const told = toldIn(
        lang,
        /\{p\}/.test(text) ? text.replace(/\{(\w+)\}/g, (_, name) => (name === 'p' ? 'X' : '7')) : sample,
      );
      expect(told, text).not.toBe(sample);
      expect(told).not.toMatch(/[{}]/);
      expect(told.match(/7/g)?.length ?? 0, text).toBeGreaterThanOrEqual(
        names.filter((name) => name !== '{p}').length,
      );
    }
  });

  it('is told sentence by sentence, and what the platform said stays as it is', () => {
    expect(toldIn('de', 'Haus & Hof must be connected again. 3 posts wait for it.')).toBe(
      'Haus & Hof muss neu verbunden werden. 3 Beiträge warten darauf.',
    );
    expect(toldIn('fr', 'YouTube answered 500. (and 2 more)')).toBe('YouTube a répondu 500. (et 2 de plus)');
    expect(toldIn('es', 'X no longer accepts this connection. (X: “Unauthorized. Try again.”)')).toBe(
      'X ya no acepta esta conexión. (X: “Unauthorized. Try again.”)',
    );
    expect(toldIn('nl', 'A repeating post stopped: The caption is empty.')).toBe(
      'Een herhaald bericht is gestopt: Het bijschrift is leeg.',
    );
    const twice = 'the time before or after it in its series says the same, so give it other words.';
    expect(toldIn('nl', `A repeating post stopped: X refuses a text it has just seen: ${twice}`)).toContain(
      'gestopt: X weigert een tekst die het net gezien heeft',
    );
    expect(toldIn('pl', 'Spam risk text detected in your caption')).toBe(
      'Spam risk text detected in your caption',
    );
    expect(toldIn('de', 'Spam, says TikTok. TikTok judged this post risky.')).toBe(
      'Spam, says TikTok. TikTok judged this post risky.',
    );
    expect(toldIn('en', 'The caption is empty.')).toBe('The caption is empty.');
  });

  it('says of what is held what letters say of it', () => {
    for (const words of Object.values(LETTERS.en.held)) expect(toldIn('de', words)).not.toBe(words);
  });

  it('is what changes in the policy and the terms, sentence by sentence, beside the words around it', () => {
    const said = [...POLICY, ...TERMS].flatMap(({ changes }) => changes);
    for (const lang of OTHERS) {
      for (const change of said) expect(toldIn(lang, change), change).not.toBe(change);
      for (const { effective, changes } of POLICY) {
        const text = `The privacy policy of this server changes on ${effective}. ${changes.join(' ')}`;
        const told = toldIn(lang, text);
        expect(told).toContain(effective);
        for (const change of changes) expect(told).toContain(toldIn(lang, change));
      }
    }
    expect(toldIn('nl', 'The terms of use of this server change on 2027-01-01. Bees pay nothing.')).toBe(
      'De gebruiksvoorwaarden van deze server veranderen op 2027-01-01. Bees pay nothing.',
    );
  });

  it('is told in an answer where such words stand, and nowhere else', () => {
    const answer = {
      caption: 'The caption is empty.',
      failure: { code: 'internal', message: 'Something broke on our side during this step.' },
      attempts: [{ message: 'The caption is empty.' }, { message: null }],
      documents: [{ changes: ['This is the first policy.'] }],
    };
    expect(answerIn('de', answer)).toEqual({
      caption: 'The caption is empty.',
      failure: { code: 'internal', message: 'Bei diesem Schritt ging auf unserer Seite etwas kaputt.' },
      attempts: [{ message: 'Der Text ist leer.' }, { message: null }],
      documents: [{ changes: ['Dies ist die erste Datenschutzerklärung.'] }],
    });
    expect(answerIn('en', answer)).toBe(answer);
  });
});
