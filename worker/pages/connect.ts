import { escapeHtml, page } from './page.ts';

/** What a client sees who is asked to connect an account of their own: whose workspace, which platforms, nothing else. */
export const connectPage = (shown: {
  label: string;
  workspace: string;
  path: string;
  /** `value` names platform and login. */
  logins: readonly { value: string; name: string }[];
}): Promise<Response> =>
  page({
    title: `Connect your account to ${shown.workspace}`,
    form: true,
    body: `<p>${escapeHtml(shown.workspace)} asks ${escapeHtml(shown.label)} for leave to post to an account of yours. You give it at the platform itself, with your own password there, and can take it back there at any time. You see nothing of their workspace, and they do not see your password.</p>
${shown.logins
  .map(
    ({ value, name }) =>
      `<form method="post" action="${shown.path}/begin"><input type="hidden" name="login" value="${escapeHtml(value)}"><button>Connect ${escapeHtml(name)}</button></form>`,
  )
  .join('\n')}
${shown.logins.length === 0 ? '<p class="wrong">None of these platforms is set up here. Tell whoever sent you the link.</p>' : ''}
<p class="quiet"><a href="/privacy">Privacy policy</a></p>`,
  });

/** On the way to the platform. */
export const goOnPage = (platform: string, url: string): Promise<Response> =>
  page({
    title: `On to ${platform}`,
    body: `<p><a href="${escapeHtml(url)}">Go on to ${escapeHtml(platform)}</a> if it does not open by itself.</p>`,
  });
