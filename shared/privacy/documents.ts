/**
 * The versions of what people agree to and are told. The newest stands last. Who runs a Worker takes them over with the
 * software; members are told of a new one ahead of its day, and asked to accept again where it matters.
 */

export interface DocumentVersion {
  /** The day it was written, `YYYY-MM-DD`; later ones sort later. */
  readonly version: string;
  /** The day from which it holds. One that matters holds two weeks after it was written, or later. */
  readonly effective: string;
  /** What is new, each a sentence. */
  readonly changes: readonly string[];
  /** Whoever accepted an older one is asked again. */
  readonly matters: boolean;
}
export interface PolicyVersion extends DocumentVersion {
  /**
   * SHA-256 of what it says of every kind of data: where it lies, what for, how long, who receives it. A test works it
   * out of the inventory; where it differs, something has changed that people must be told: add a version.
   */
  readonly digest: string;
}

export const TERMS: readonly DocumentVersion[] = [
  {
    version: '2026-11-22',
    effective: '2026-11-22',
    changes: ['These are the first terms.'],
    matters: true,
  },
];

export const POLICY: readonly PolicyVersion[] = [
  {
    version: '2026-11-22',
    effective: '2026-11-22',
    changes: ['This is the first policy.'],
    matters: true,
    digest: '4f50fb302f91df229c46261faf3b633c6d977bb2d1caff02e82a3144b6ef5ff2',
  },
  {
    version: '2026-11-27',
    effective: '2026-11-27',
    changes: [
      'Posts can be reviewed: who approved what is kept with the post, with the name a client gives who decides by a link.',
      'Links for clients are kept until 90 days after they end, and a passcode leaves a cookie for half a day.',
      'Owners can make keys for scripts. Of a key we keep what it may do, when it was last used, and a keyed hash; the key itself is shown once.',
      'Owners can name addresses (webhooks) that are told what became of posts: ids, states and links. What was told is kept for 30 days.',
      'What is asked with an Idempotency-Key is kept with its answer, encrypted, for a day.',
      'While a window is open a line tells it that something changed; who listens is kept beside it, at most an hour.',
      'The look that films of a workspace have is kept in your browser, until you sign out of it.',
      'To send on time we note whether very many posts leave on the same second, and how long a platform takes to prepare a kind of post.',
      'Tags that you file drafts under are kept with them, in your browser.',
      'Where letters can be written, one asks whether your e-mail is yours. Whether you answered is kept with your account.',
      'You can guard your account by codes from an app and by passkeys. Of them we keep an encrypted secret, hashes, public keys and the names you give.',
      'Which extension you signed in from is kept with the session, and its random id for 90 days after it was last used.',
      'Whoever runs the server has a page that shows people by name and e-mail, workspaces by name and figures, and nothing of what they make.',
      'Whoever runs the server may keep a list of e-mail addresses that are let in, and notes what people ask for by e-mail: kept for two years after the answer.',
      'The language that your extension speaks is kept with your account, so that letters to you are written in it.',
      'Where plans are sold, what is paid for is kept with the account, and Stripe receives the e-mail address of who pays.',
    ],
    matters: false,
    digest: '18348ec603728c20a0218778b01b914c7dc6b53804e5219503c9c1b80aa91040',
  },
  {
    version: '2026-11-28',
    effective: '2026-11-28',
    changes: [
      'A video that is being made or cut is written to a file that your browser keeps for this extension alone, until it is stored with its draft.',
      'Your quiet hours are kept with your account, so that no letter comes in them. A letter held back is kept until they end, at most 30 days.',
    ],
    matters: false,
    digest: '7ca7fe2aafd7bd511132a6c9f3f6afbd2a1b90dd93fbebece7ef9502903ba6bc',
  },
];

export const newest = <T extends DocumentVersion>(versions: readonly T[]): T => versions.at(-1) as T;

/** The one that holds on a day, `YYYY-MM-DD`. */
export const inForce = <T extends DocumentVersion>(versions: readonly T[], day: string): T =>
  versions.findLast((one) => one.effective <= day) ?? (versions[0] as T);

/** Versions after the one somebody accepted (or was told of), oldest first; all of them where it is none of ours. */
export const since = <T extends DocumentVersion>(
  versions: readonly T[],
  accepted: string | null,
): readonly T[] => versions.filter((one) => accepted === null || one.version > accepted);

/** Whether somebody who accepted `accepted` may go on only after accepting again. */
export const mustAccept = (
  versions: readonly DocumentVersion[],
  accepted: string | null,
  day: string,
): boolean => since(versions, accepted).some((one) => one.matters && one.effective <= day);

/** What the policy says of the inventory, as one text: equal where nothing that people are told has changed. */
export function promises(
  entries: readonly {
    where: string;
    category: string;
    purpose: string;
    retention: object;
    receivers?: readonly string[];
  }[],
): string {
  const lines = entries.map(({ where, category, purpose, retention, receivers = [] }) =>
    JSON.stringify([where, category, purpose, retention, [...receivers].sort()]),
  );
  return [...new Set(lines)].sort().join('\n');
}
