import type { AccountFound } from '../providers/provider.ts';
import { CONSENT } from '../words/consent.ts';
import type { PageLanguage } from '../words/language.ts';

/** What the person reads after giving (or refusing) consent: heading and paragraphs; `worker/pages` draws them. */
export interface Words {
  status: 200 | 400 | 409;
  title: string;
  lines: string[];
}

export type ConsentEnd =
  /** `choose`: it opens several accounts, some of them for the first time. */
  | { end: 'connected'; accounts: AccountFound[]; missing: string[]; choose: boolean }
  | { end: 'refused'; words: string }
  /** The platform did not answer. */
  | { end: 'silent' }
  /** The consent stands, and opens nothing one could post to: it was given back. */
  | { end: 'empty' }
  /** Unknown, used, too old, or another browser. */
  | { end: 'invalid' };

/** After choosing. */
export function chosenWords(lang: PageLanguage, accounts: readonly { name: string }[]): Words {
  const t = CONSENT[lang];
  return { status: 200, title: t.ready(namesOf(lang, accounts), accounts.length), lines: [t.close] };
}

const FEW = 3;

/** `Anna, Bert and 4 more`. */
function namesOf(lang: PageLanguage, accounts: readonly { name: string }[]): string {
  const t = CONSENT[lang];
  const names = accounts.slice(0, FEW).map((account) => account.name);
  const rest = accounts.length - names.length;
  if (rest > 0) return t.more(names.join(', '), rest);
  return names.length < 2 ? names.join() : t.both(names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

/** What does not work without what was left out: one line, or none where nothing was. */
export function withoutWords(lang: PageLanguage, missing: readonly string[]): string[] {
  const t = CONSENT[lang];
  const lacks = missing.map((gives) => t.without[gives] ?? gives);
  if (lacks.length === 0) return [];
  return [`${t.withoutLead}${lacks.length === 1 ? ', ' : ': '}${lacks.join('; ')}.`];
}

export function wordsFor(lang: PageLanguage, platform: string, end: ConsentEnd): Words {
  const t = CONSENT[lang];
  const status = 400 as const;
  if (end.end === 'invalid') return { status, title: t.overTitle, lines: [t.over, t.pressAgain(platform)] };
  const title = t.notConnected(platform);
  if (end.end === 'silent') return { status, title, lines: [t.noAnswer, t.tryAgain(platform)] };
  if (end.end === 'refused') {
    const said = end.words ? t.says(platform, end.words) : t.noConsent(platform);
    return { status, title, lines: [said, t.tryAgain(platform)] };
  }
  if (end.end === 'empty')
    return { status, title, lines: [t.nothing[platform] ?? t.noAccount, t.nothingStored] };
  return {
    status: 200,
    title: t.connected(namesOf(lang, end.accounts), end.accounts.length),
    lines: [...withoutWords(lang, end.missing), t.close],
  };
}
