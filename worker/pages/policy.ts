import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import type { Entry, Retention } from '../../shared/privacy/entry.ts';
import { INVENTORY } from '../../shared/privacy.ts';
import { escapeHtml, page } from './page.ts';

/** The day this policy took effect; a change of what is stored changes it. */
const EFFECTIVE = '2026-11-22';

const WHERE: Record<Entry['where'], string> = {
  d1: 'On the server: database',
  r2: 'On the server: pictures and videos',
  cookie: 'In your browser: cookies',
  log: 'On the server: log',
  indexeddb: 'In your browser: drafts',
  'extension-storage': 'In your browser: settings of the extension',
};
const CATEGORY: Record<Entry['category'], string> = {
  identity: 'Who you are',
  credentials: 'What proves who you are, and the keys to your accounts',
  device: 'Your devices',
  'social-account': 'Your accounts on the platforms',
  content: 'What you publish',
  listing: 'The listing it came from',
  result: 'What became of your posts',
  preference: 'Your settings',
  operation: 'Ids, states and times the service works with',
};
const PURPOSE: Record<Entry['purpose'], string> = {
  'sign-in': 'to sign you in',
  connect: 'to connect your accounts',
  compose: 'to prepare posts',
  publish: 'to publish on time, once',
  report: 'to tell you what happened',
  protect: 'to protect you and the service',
  remember: 'to remember your choices',
};
const RECEIVER = {
  platforms: 'the platforms you publish to',
  'workspace-members': 'members of your workspace',
};

function keptFor(retention: Retention): string {
  switch (retention.kept) {
    case 'with-account':
      return 'as long as your account; gone within 30 days of its deletion';
    case 'with-workspace':
      return 'as long as the workspace; gone within 30 days of its deletion';
    case 'with-connection':
      return 'until you or the platform end the connection';
    case 'with-post':
      return 'as long as the post';
    case 'with-draft':
      return 'until you delete the draft';
    case 'with-session':
      return 'until the device signs out';
    case 'days':
      return `${retention.days} ${retention.days === 1 ? 'day' : 'days'} after ${retention.after}`;
  }
}

function row(entry: Entry): string {
  const receivers = entry.receivers?.map((receiver) => RECEIVER[receiver]).join(', ') ?? 'nobody else';
  const fields = `${entry.place}: ${entry.fields.join(', ')}`;
  return `<tr><th scope="row">${CATEGORY[entry.category]}<br><small>${escapeHtml(fields)}</small></th><td>${PURPOSE[entry.purpose]}</td><td>${escapeHtml(keptFor(entry.retention))}</td><td>${receivers}</td></tr>`;
}

function section(where: Entry['where'], entries: readonly Entry[]): string {
  const rows = entries.filter((entry) => entry.where === where).map(row);
  if (rows.length === 0) return '';
  const head =
    '<tr><th scope="col">What</th><th scope="col">Why</th><th scope="col">Kept</th><th scope="col">Who receives it</th></tr>';
  return `<h2>${WHERE[where]}</h2><div class="wide" tabindex="0" role="region" aria-label="${WHERE[where]}"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The policy: the inventory of what is stored, in words. What is not in the inventory is not stored. */
export const policy = (): Promise<Response> => {
  const entries = [...INVENTORY, ...BROWSER_INVENTORY];
  const sections = (Object.keys(WHERE) as Entry['where'][]).map((where) => section(where, entries));
  return page({
    title: 'What is stored, why and for how long',
    body: `<p class="quiet">In effect since ${EFFECTIVE}.</p>
<p>This page is made from the same list the software works by: what is not on it is not stored. Nothing is sold, nothing is used for advertising, and nothing goes to anybody but those named here. Keys to your accounts are encrypted and never leave the server except to the platform they belong to.</p>
${sections.join('\n')}`,
  });
};
