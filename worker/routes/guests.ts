import { Sha256 } from '../../shared/media.ts';
import type { App, AppContext } from '../http/call.ts';
import { notFound, refused } from '../http/errors.ts';
import { parseInput } from '../http/read.ts';
import { passcodePage } from '../pages/guest.ts';
import { reviewPage } from '../pages/review.ts';
import { networkOf } from '../people/audit/place.ts';
import { guestComments, guestDecides, showGuest, showsMedia } from '../review/guests.ts';
import { noteOpening } from '../review/links.ts';
import {
  addressOf,
  field,
  open,
  openUnlocked,
  pathOf,
  readForm,
  servePasscode,
  toGuest,
} from './guest-visit.ts';
import { sendMedia } from './send-object.ts';
import { langOf } from './to-reader.ts';

/** `/r/<token>`: posts for a client without an account, to look at and decide about. */

function guestOf(c: AppContext, form: URLSearchParams) {
  const name = field(form, 'name', 100);
  if (name === '') throw refused('name-missing', 'Tell your name, so that it is known who decided.', 'name');
  return { name, network: networkOf(addressOf(c)) };
}

export function guestRoutes(app: App): void {
  servePasscode(app, 'review');
  app.get('/r/:token', (c) =>
    toGuest(c, 'review', async () => {
      const opened = await open(c, 'review');
      const path = pathOf(c, 'review');
      if (opened.isLocked) return passcodePage(langOf(c), `${path}/open`, false);
      const context = c.get('context');
      await noteOpening(context, opened, networkOf(addressOf(c)));
      return reviewPage(langOf(c), {
        label: opened.link.label,
        workspace: opened.workspace.name,
        timeZone: opened.workspace.timeZone,
        path,
        posts: await showGuest(context, opened, `${path}/m`),
        said: c.req.query('said') ?? '',
      });
    }),
  );
  app.get('/r/:token/m/:sha256', (c) =>
    toGuest(c, 'review', async () => {
      const opened = await openUnlocked(c, 'review');
      const sha256 = parseInput(Sha256, c.req.param('sha256'));
      if (!(await showsMedia(c.get('context'), opened, sha256))) throw notFound('medium');
      return sendMedia(c, { workspaceId: opened.link.workspaceId, sha256 }, 'private, no-store');
    }),
  );
  app.post('/r/:token/decide', (c) =>
    toGuest(c, 'review', async () => {
      const opened = await openUnlocked(c, 'review');
      const form = await readForm(c);
      const postId = field(form, 'post', 64);
      const seen = form.getAll('seen').map((text) => {
        const [publicationId = '', hash = ''] = text.split(':');
        return { publicationId, hash };
      });
      const isYes = form.get('word') === 'approve';
      const note = field(form, 'note', 2000);
      await guestDecides(c.get('context'), opened, guestOf(c, form), { postId, seen, isYes, note });
      return c.redirect(`${pathOf(c, 'review')}?said=${isYes ? 'approve' : 'changes'}`, 303);
    }),
  );
  app.post('/r/:token/comment', (c) =>
    toGuest(c, 'review', async () => {
      const opened = await openUnlocked(c, 'review');
      const form = await readForm(c);
      const said = { postId: field(form, 'post', 64), text: field(form, 'text', 2000) };
      await guestComments(c.get('context'), opened, guestOf(c, form), said);
      return c.redirect(`${pathOf(c, 'review')}?said=comment`, 303);
    }),
  );
}
