import type { DocumentVersion } from '../../shared/privacy/documents.ts';
import { DOCUMENTS, type DocumentWords } from '../words/documents.ts';
import type { PageLanguage } from '../words/language.ts';
import { toldIn } from '../words/told.ts';
import { escapeHtml, page } from './page.ts';

/** A document with its dates: as it holds now, with what is coming and what was. */

export interface Kept {
  id: string;
  version: string;
  /** When this Worker first showed it, ms. */
  madeAt: number;
}

export type DocumentKind = keyof DocumentWords['titles'];

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** Changes of the software's are told in the reader's language, what whoever runs the server wrote as it was written. */
const listed = (lang: PageLanguage, changes: readonly string[]): string =>
  `<ul>${changes.map((change) => `<li>${escapeHtml(toldIn(lang, change))}</li>`).join('')}</ul>`;

function dates(lang: PageLanguage, holds: DocumentVersion, coming: readonly DocumentVersion[]): string {
  const t = DOCUMENTS[lang];
  const next = coming.map(
    ({ effective, changes }) => `<h2>${t.changes(effective)}</h2>${listed(lang, changes)}`,
  );
  return `<p class="quiet">${t.since(holds.effective)}${t.binds ? ` ${t.binds}` : ''}</p>${next.join('')}`;
}

const earlier = (t: DocumentWords, kind: DocumentKind, kept: readonly Kept[]): string =>
  kept.length === 0
    ? ''
    : `<h2>${t.versions}</h2><ul>${kept
        .map(
          ({ id, version, madeAt }) =>
            `<li><a href="/${kind}/${id}">${escapeHtml(t.version(version))}</a>, ${t.from(dayOf(madeAt))}</li>`,
        )
        .join('')}</ul>`;

/** The text itself is in English, whatever stands around it. */
const text = (body: string): string => `<div lang="en">${body}</div>`;

export function documentPage(
  lang: PageLanguage,
  kind: DocumentKind,
  body: string,
  told: { holds: DocumentVersion; coming: readonly DocumentVersion[]; kept: readonly Kept[] },
): Promise<Response> {
  const t = DOCUMENTS[lang];
  return page({
    title: t.titles[kind],
    lang,
    body: `${dates(lang, told.holds, told.coming)}\n${text(body)}\n${earlier(t, kind, told.kept)}`,
  });
}

/** As it was; null: as it would be. */
export function oldDocument(
  lang: PageLanguage,
  kind: DocumentKind,
  was: Kept | null,
  body: string,
): Promise<Response> {
  const t = DOCUMENTS[lang];
  if (!was) return page({ title: t.titles[kind], lang, body: text(body) });
  return page({
    title: t.old(t.titles[kind], was.version),
    lang,
    body: `<p class="quiet">${t.was(dayOf(was.madeAt))} <a href="/${kind}">${t.current}</a></p>\n${text(body)}`,
  });
}
