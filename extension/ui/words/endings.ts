import { catalogue } from './catalogue.ts';
import { type EndingWords, en } from './endings.en.ts';

export const { t, ready } = catalogue(en, 'endings');

type Because = keyof EndingWords['because'];

/** What the Worker stores of an ending, in its own English, and what it means; the first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, Because])[] = [
  [/another connection goes by the same consent/, 'shared-consent'],
  [/the platform did not answer$/, 'not-given-back'],
  [/^disconnected/, 'disconnected'],
  [/^imported/, 'imported'],
  [/deletion of their data/, 'data-deleted'],
  [/account was deleted/, 'account-deleted'],
  [/changed the age/, 'age-changed'],
  [/banned the account|suspended this channel/, 'banned'],
  [/closed this channel/, 'closed'],
  [/^revoked$|removed (in|at) |taken back at /, 'removed'],
  [/(restricted|limited) this account|security check|confirm who (you|they) are/, 'wants-you'],
  [/lacks (a|the) permission/, 'lacks-permission'],
  [/does not open the (account|Page) any more/, 'left-out'],
  [/not a professional account/, 'not-professional'],
  [/has no YouTube channel/, 'no-channel'],
  [/end after 60 days/, 'sixty-days'],
  [
    /no longer accepts this connection|refused by the platform|does not take this kind of connection/,
    'not-taken',
  ],
  [/ended this connection|^Connect \w+ again\.$/, 'platform-ended'],
];

/** Our words with the platform's own behind them: `X no longer accepts this connection. (X: “…”)`. */
const WITH_THEIRS = /^(.*?) (\([^()]+: “.*”\))$/s;

/** Why a Connection ended, in the person's language; what only the platform knows stays in its own words. */
export function whyWords(reason: string): string {
  const [, ours = reason, theirs] = WITH_THEIRS.exec(reason) ?? [];
  const because = MEANINGS.find(([pattern]) => pattern.test(ours))?.[1];
  if (!because) return t.said(reason);
  return theirs ? `${t.because[because]} ${theirs}` : t.because[because];
}
