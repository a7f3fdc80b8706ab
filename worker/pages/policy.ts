import { BROWSER_INVENTORY } from '../../shared/privacy/browser.ts';
import type { Entry, Retention } from '../../shared/privacy/entry.ts';
import { INVENTORY } from '../../shared/privacy.ts';
import { contact, type Operator, operatorName, paragraphs } from './operator.ts';
import { escapeHtml } from './page.ts';

/** The privacy policy: the inventory of what is stored, in words. What is not in the inventory is not stored. */

const WHERE: Record<Entry['where'], string> = {
  d1: 'On the server: database',
  r2: 'On the server: photos and videos',
  clock: 'On the server: clocks',
  cookie: 'In your browser: cookies',
  log: 'On the server: log',
  indexeddb: 'In your browser: drafts',
  'extension-storage': 'In your browser: settings of the extension',
  'browser-files': 'In your browser: a video that is being made',
};
const CATEGORY: Record<Entry['category'], string> = {
  identity: 'Who you are: name, e-mail, that you are 13 or older, what you accepted',
  credentials: 'What proves who you are (your password, hashed), and the keys to your accounts (encrypted)',
  device: 'Your devices: the name you gave them, and the network they came from without its last part',
  'social-account': 'Your accounts on the platforms: id, name, handle, picture, what they allow',
  content: 'What you publish: photos, videos, captions, times',
  listing: 'The listing it came from: address of the page, title, facts, text',
  result: 'What became of your posts: steps, answers, links, numbers, approvals',
  preference: 'Your settings',
  operation: 'Ids, states and times the service works with; nothing about a person by themselves',
};
const PURPOSE: Record<Entry['purpose'], string> = {
  'sign-in': 'to sign you in',
  connect: 'to connect your accounts',
  compose: 'to prepare posts',
  publish: 'to publish on time, once',
  report: 'to tell you what happened',
  protect: 'to protect you and the service',
  remember: 'to remember your choices',
  pay: 'to know what you pay for',
};
const RECEIVER = {
  platforms: 'the platforms you publish to',
  'workspace-members': 'members of your workspace',
  webhooks: 'addresses that an owner of your workspace named',
  'payment-service': 'Stripe, where you pay for a plan',
};

function keptFor(retention: Retention): string {
  switch (retention.kept) {
    case 'with-account':
      return 'as long as your account';
    case 'with-workspace':
      return 'as long as the workspace';
    case 'with-connection':
      return 'until you or the platform end the connection';
    case 'with-post':
      return 'as long as the post';
    case 'with-server':
      return 'as long as this server; it is about nobody';
    case 'with-draft':
      return 'until you delete the draft';
    case 'with-session':
      return 'until the device signs out';
    case 'days':
      return `${retention.days} ${retention.days === 1 ? 'day' : 'days'} after ${retention.after}`;
  }
}

const receiversOf = (entries: readonly Entry[]): string => {
  const all = new Set(entries.flatMap((entry) => entry.receivers ?? []));
  return all.size === 0 ? 'nobody else' : [...all].map((one) => RECEIVER[one]).join(', ');
};

const HEAD =
  '<thead><tr><th scope="col">What</th><th scope="col">Why</th><th scope="col">Kept</th><th scope="col">Who receives it</th></tr></thead>';
const table = (label: string, rows: readonly string[]): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${label}"><table>${HEAD}<tbody>${rows.join('')}</tbody></table></div>`;

const unique = (words: readonly string[]): string => escapeHtml([...new Set(words)].join('; '));

/** One row a kind of data: what the whole inventory says of it. */
function kinds(entries: readonly Entry[]): string {
  const rows = (Object.keys(CATEGORY) as Entry['category'][]).map((category) => {
    const its = entries.filter((entry) => entry.category === category);
    const why = unique(its.map((entry) => PURPOSE[entry.purpose]));
    const kept = unique(its.map((entry) => keptFor(entry.retention)));
    return `<tr><th scope="row">${CATEGORY[category]}</th><td>${why}</td><td>${kept}</td><td>${receiversOf(its)}</td></tr>`;
  });
  return table('Kinds of data', rows);
}

function field(entry: Entry): string {
  const [what = ''] = CATEGORY[entry.category].split(':');
  const fields = escapeHtml(`${entry.place}: ${entry.fields.join(', ')}`);
  return `<tr><th scope="row">${what}<br><small>${fields}</small></th><td>${PURPOSE[entry.purpose]}</td><td>${escapeHtml(keptFor(entry.retention))}</td><td>${receiversOf([entry])}</td></tr>`;
}

function everyField(entries: readonly Entry[]): string {
  return (Object.keys(WHERE) as Entry['where'][])
    .map((where) => {
      const rows = entries.filter((entry) => entry.where === where).map(field);
      const title = WHERE[where];
      return rows.length === 0 ? '' : `<details><summary>${title}</summary>${table(title, rows)}</details>`;
    })
    .join('\n');
}

/** The whole text but for title and dates. */
export function policyBody(operator: Operator): string {
  const entries = [...INVENTORY, ...BROWSER_INVENTORY];
  const name = operatorName(operator);
  return `<p>This server is run by ${name}. This page is made from the same list the software works by: what is not on it is not stored. Nothing is sold or shared for money, nothing is used for advertising or to train anything, and nothing goes to anybody but those named here.</p>
<h2>What is kept, why, how long, and who receives it</h2>
${kinds(entries)}
<h2>Where it is</h2>
<p>Drafts, with their photos, stay in your browser until you schedule them. What you schedule lies on this server, which runs at Cloudflare, Inc. (hosting, database, storage; its data centers are in many countries, under the EU's standard contractual clauses) or on a machine of whoever runs it. The keys to your accounts are encrypted, and leave the server only to the platform they belong to. Where whoever runs it has set a mail service, that service receives the e-mail addresses of a workspace's owner and of those who write and approve posts, and the letter to them: which post waits or failed, by its title, and why. Whoever is given a link for a client sees the posts that it was made for, until it ends or is revoked.</p>
${operator.PROCESSORS ? `<h2>Who else works with it</h2>\n${paragraphs(operator.PROCESSORS)}\n` : ''}${operator.TRANSFERS ? `<h2>To which countries it goes</h2>\n${paragraphs(operator.TRANSFERS)}\n` : ''}<h2>The platforms</h2>
<p>Platforms receive what you publish to them, when you publish it, and tell us what became of it. What they do with it stands in their own policies: <a href="https://policies.google.com/privacy">Google</a> for YouTube, <a href="https://www.tiktok.com/legal/privacy-policy">TikTok</a>, <a href="https://privacycenter.instagram.com/policy">Meta</a> for Instagram and Facebook, <a href="https://www.linkedin.com/legal/privacy-policy">LinkedIn</a>, <a href="https://x.com/privacy">X</a>. YouTube is reached through YouTube API Services; you can also end that connection in <a href="https://security.google.com/settings/security/permissions">Google's security settings</a>. Where a platform asks for its data to be forgotten sooner than we would, it is.</p>
<h2>What you can do</h2>
<ul>
<li><b>See and correct</b> what is stored of you: in the settings and in each post.</li>
<li><b>Take it with you</b>: one zip with everything, photos and videos too, at any time.</li>
<li><b>Disconnect</b> an account: its keys are deleted at once and the consent is given back.</li>
<li><b>Delete</b> a workspace or your account: out of reach at once, wiped at once, gone from backups within 30 days. The receipt says what is kept and until when.</li>
<li><b>Ask or object</b>: ${contact(operator)}. You can also turn to the authority for data protection where you live.</li>
</ul>
<h2>How it is protected</h2>
<p>Passwords are hashed, keys encrypted under a key of their own kind, sessions can be ended from any device. Who opened keys or exports stands in the workspace's audit log. Request logs hold no content, no addresses and no keys. One cookie exists: it ties a consent to the browser that began it, for ten minutes.</p>
<p>The service is not for children under 13.</p>
<h2>Every single field</h2>
${everyField(entries)}`;
}
