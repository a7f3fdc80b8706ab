import type { PageLanguage } from '../words/language.ts';
import { STYLE } from './style.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML: what came from outside goes through here. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

export interface Page {
  /** Plain text. */
  title: string;
  /** HTML of ours; texts from outside escaped by `escapeHtml`. */
  body: string;
  status?: number;
  /** The language it is written in; English where nothing is said. */
  lang?: PageLanguage;
  /** Shown above the title: a good end, trouble, or nothing. */
  mark?: 'good' | 'trouble';
  /** It holds a form that goes back to this Worker. */
  form?: boolean;
  /** Ours; it may ask this Worker. All other pages need none. */
  script?: string;
  /** It shows photos and videos from this Worker. */
  media?: boolean;
}

let styleHash: Promise<string> | undefined;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const MARKS = {
  good: '<svg class="mark good" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>',
  trouble:
    '<svg class="mark trouble" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 6v7M12 17.5v.5"/></svg>',
};

/** One of the Worker's own pages: no script but where it says so, nothing loaded from anywhere, its one style allowed by its hash. */
export async function page({
  title,
  body,
  status = 200,
  lang = 'en',
  mark,
  form,
  media,
  script,
}: Page): Promise<Response> {
  styleHash ??= hashOf(STYLE);
  const scripts = script ? ` script-src '${await hashOf(script)}'; connect-src 'self';` : '';
  const policy = `default-src 'none'; style-src '${await styleHash}';${scripts}${media ? " img-src 'self'; media-src 'self';" : ''} form-action ${form ? "'self'" : "'none'"}; base-uri 'none'; frame-ancestors 'none'`;
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Clipcast</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">Clipcast</p>
${mark ? MARKS[mark] : ''}
<h1>${escapeHtml(title)}</h1>
${body}
</main>${script ? `\n<script>${script}</script>` : ''}
</body>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': lang,
    Vary: 'Accept-Language',
    'Content-Security-Policy': policy,
  };
  return new Response(html, { status, headers });
}
