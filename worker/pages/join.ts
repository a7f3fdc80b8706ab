import type { Role } from '../../shared/roles.ts';
import { escapeHtml, page } from './page.ts';

/** Where an invitation's address leads: who invites, to what, and how to accept. */

const AS: Record<Role, string> = {
  owner: 'an owner: everything, with accounts, people and deletion',
  editor: 'an editor: make, schedule and change posts',
  approver: 'an approver: look at posts and approve them',
  viewer: 'a viewer: look, and change nothing',
};

export function joinPage(
  shown: { workspace: string; role: Role; by: string | null },
  url: string,
  server: string,
): Promise<Response> {
  const workspace = escapeHtml(shown.workspace);
  const who = shown.by ? escapeHtml(shown.by) : 'Somebody';
  return page({
    title: `You are invited to ${shown.workspace}`,
    body: `<p>${who} invites you to work in ${workspace}, as ${AS[shown.role]}.</p>
<ol>
<li>Open the settings of the Clipcast extension. Sign in, or sign up, at <b>${escapeHtml(server)}</b>.</li>
<li>Choose “I was invited”, and paste this address:<br><code>${escapeHtml(url)}</code></li>
</ol>
<p class="quiet">It is good for one person and for a week. Whoever has it can use it: keep it to yourself.</p>`,
  });
}

/** An operator's invitation: to a workspace of one's own. */
export const passPage = (url: string, server: string): Promise<Response> =>
  page({
    title: 'You are invited to Clipcast',
    body: `<p>Whoever runs this server lets you in. You begin with a workspace of your own.</p>
<ol>
<li>Open the settings of the Clipcast extension, and choose to sign up at <b>${escapeHtml(server)}</b>.</li>
<li>Choose “I was invited”, and paste this address:<br><code>${escapeHtml(url)}</code></li>
</ol>
<p class="quiet">It is good for one person and for a week. Whoever has it can use it: keep it to yourself.</p>`,
  });

export const joinOver = (): Promise<Response> =>
  page({
    title: 'This invitation is over',
    status: 404,
    mark: 'trouble',
    body: '<p>It was used, taken back, or is older than a week. Ask whoever sent it for a new one.</p>',
  });
