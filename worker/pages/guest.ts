import { escapeHtml, page } from './page.ts';

/** What somebody sees who came by a link, around what it shows. */

export const guestOver = (): Promise<Response> =>
  page({
    title: 'This link is over',
    status: 404,
    mark: 'trouble',
    body: '<p>It is too old, was taken back, or was never one. Ask whoever sent it for a new one.</p>',
  });

export const guestTrouble = (status: number, words: string, back: string): Promise<Response> =>
  page({
    title: status === 429 ? 'A moment, please' : 'That did not go through',
    status,
    mark: 'trouble',
    body: `<p>${escapeHtml(words)}</p><p><a href="${escapeHtml(back)}">Look again</a></p>`,
  });

export const passcodePage = (action: string, wrong: boolean): Promise<Response> =>
  page({
    title: 'This link asks for a passcode',
    status: wrong ? 403 : 200,
    form: true,
    body: `<p>Whoever sent you the link has told it to you another way.</p>
${wrong ? '<p class="wrong" role="alert">That is not it.</p>' : ''}
<form method="post" action="${escapeHtml(action)}" autocomplete="off">
<label class="field">Passcode<input name="passcode" type="password" required maxlength="100"></label>
<button>Open</button>
</form>`,
  });
