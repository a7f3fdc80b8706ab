import { counted, type Forms } from './count.ts';
import type { PageLanguage } from './language.ts';
import { de } from './receipt.de.ts';
import { es } from './receipt.es.ts';
import { fr } from './receipt.fr.ts';
import { nl } from './receipt.nl.ts';
import { pl } from './receipt.pl.ts';

/** The receipt of a deletion, and what platforms' own requests to delete are told. `day` is written as 2026-11-27. */

const en = {
  doneTitle: 'Your data was deleted',
  doingTitle: 'Your data is being deleted',
  done: (asked: string, done: string): string => `Asked for on ${asked}, done on ${done}.`,
  doing: (asked: string): string =>
    `Asked for on ${asked}. Everything has been out of reach since then; the last of it is being wiped. Look again in a few minutes.`,
  wentTitle: 'What went',
  keptTitle: 'What is kept, and until when',
  account: 'Your account: name, e-mail, password, devices and memberships.',
  workspace: (all: string): string => `A workspace: ${all}.`,
  empty: 'it was empty',
  counts: {
    posts: { one: 'post', other: 'posts' },
    publications: {
      one: 'planned or published version of them',
      other: 'planned or published versions of them',
    },
    accounts: { one: 'connected account', other: 'connected accounts' },
    audit: { one: 'entry of the audit log', other: 'entries of the audit log' },
    post_metrics: { one: 'row of numbers', other: 'rows of numbers' },
    files: { one: 'file', other: 'files' },
    others: { one: 'other row', other: 'other rows' },
  } as Record<string, Forms>,
  filesWith: (files: string, size: string): string => `${files} with ${size}`,
  /** By how the consent ended. */
  ends: {
    revoked: (platform: string): string =>
      `The consent at ${platform} was given back at the platform; the keys are deleted.`,
    over: (platform: string): string => `The consent at ${platform} had ended before; the keys are deleted.`,
    unanswered: (platform: string): string =>
      `The consent at ${platform} could not be given back, for the platform did not answer for a day; the keys are deleted. You can remove the app in your settings there.`,
    'used-elsewhere': (platform: string): string =>
      `The consent at ${platform} still serves another connection and ends with it; the keys of this one are deleted.`,
  } as Record<string, (platform: string) => string>,
  ended: (platform: string): string => `The consent at ${platform} has ended.`,
  backups: (day: string): string =>
    `Backups of the database still hold copies that nobody works with; they lapse by ${day}.`,
  logs: (day: string): string =>
    `Request logs know people by ids that now name nobody; they are kept until ${day}.`,
  deeds:
    'In workspaces of others your deeds stay in their audit log, under an id that names nobody, as long as the workspace.',
  paid: 'What you paid, with your name and e-mail, stays in the invoices at Stripe, the payment service, as long as tax law asks it of whoever runs this server.',
  published:
    'What was published stays at the platforms, and drafts stay in your browser: both are yours to delete there.',
  receipt: (day: string): string => `This receipt is kept until ${day}, as proof that it was done.`,
  log: (number: string): string => `The audit log that went ended with number ${number}, hash`,
  code: (code: string): string => `Code ${code}`,
  noneTitle: 'No deletion is on record here',
  none: 'The code is wrong, or the deletion was done so long ago that its record is gone too.',
  person: (day: string): string =>
    `On ${day} we deleted the keys to your account, its name, picture and ids, and the numbers about it.`,
  personKept: (code: string): string => `Code ${code}. This record is kept for 30 days.`,
};

export type ReceiptWords = typeof en;

/** `1 post`, `1,204 posts`. */
export const countOf = (lang: PageLanguage, what: string, n: number): string =>
  counted(lang, n, RECEIPT[lang].counts[what] ?? { other: what });

export const RECEIPT: Record<PageLanguage, ReceiptWords> = { en, de, es, fr, nl, pl };
