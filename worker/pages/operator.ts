import { escapeHtml } from './page.ts';

/** Who runs this Worker, in words. Text from the settings, escaped. */

export interface Operator {
  /** A person or company; may be empty. */
  readonly OPERATOR: string;
  /** An e-mail, a page or words; may be empty. */
  readonly CONTACT: string;
  readonly PUBLIC_URL: string;
  /** Who else works with the data, and where it goes; may be empty. */
  readonly PROCESSORS?: string;
  readonly TRANSFERS?: string;
}

/** What the operator wrote, a paragraph for each line of theirs. */
export const paragraphs = (text: string | undefined): string =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('\n');

export const operatorName = ({ OPERATOR, PUBLIC_URL }: Operator): string =>
  escapeHtml(OPERATOR || `whoever runs ${new URL(PUBLIC_URL).host}`);

/** An e-mail address or a page becomes a link; all else stays text. */
export function contact({ CONTACT }: Operator): string {
  if (!CONTACT) return 'the person who invited you';
  const text = escapeHtml(CONTACT);
  if (/^https:\/\/\S+$/.test(CONTACT)) return `<a href="${text}">${text}</a>`;
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(CONTACT) ? `<a href="mailto:${text}">${text}</a>` : text;
}
