import type { DocumentVersion } from '../../shared/privacy/documents.ts';
import { escapeHtml, page } from './page.ts';

/** A document with its dates: as it holds now, with what is coming and what was. */

export interface Kept {
  id: string;
  version: string;
  /** When this Worker first showed it, ms. */
  madeAt: number;
}

const TITLES = { privacy: 'Privacy policy', terms: 'Terms of use' } as const;
export type DocumentKind = keyof typeof TITLES;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const listed = (changes: readonly string[]): string =>
  `<ul>${changes.map((change) => `<li>${escapeHtml(change)}</li>`).join('')}</ul>`;

function dates(holds: DocumentVersion, coming: readonly DocumentVersion[]): string {
  const next = coming.map(
    ({ effective, changes }) => `<h2>What changes on ${effective}</h2>${listed(changes)}`,
  );
  return `<p class="quiet">In effect since ${holds.effective}.</p>${next.join('')}`;
}

const earlier = (kind: DocumentKind, kept: readonly Kept[]): string =>
  kept.length === 0
    ? ''
    : `<h2>Versions</h2><ul>${kept
        .map(
          ({ id, version, madeAt }) =>
            `<li><a href="/${kind}/${id}">Version ${escapeHtml(version)}</a>, shown here from ${dayOf(madeAt)}</li>`,
        )
        .join('')}</ul>`;

export const documentPage = (
  kind: DocumentKind,
  body: string,
  told: { holds: DocumentVersion; coming: readonly DocumentVersion[]; kept: readonly Kept[] },
): Promise<Response> =>
  page({
    title: TITLES[kind],
    body: `${dates(told.holds, told.coming)}\n${body}\n${earlier(kind, told.kept)}`,
  });

/** As it was; null: as it would be. */
export const oldDocument = (kind: DocumentKind, was: Kept | null, body: string): Promise<Response> =>
  page(
    was
      ? {
          title: `${TITLES[kind]}, version ${was.version}`,
          body: `<p class="quiet">As it was shown here from ${dayOf(was.madeAt)}. <a href="/${kind}">The one that holds now</a></p>\n${body}`,
        }
      : { title: TITLES[kind], body },
  );
