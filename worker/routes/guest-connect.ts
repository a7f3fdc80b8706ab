import { platformRules } from '../../shared/platforms/index.ts';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';
import { beginConsent } from '../connect/consent.ts';
import type { Context } from '../context.ts';
import { sessionOfLink } from '../db/queries/states.ts';
import type { App } from '../http/call.ts';
import { refused } from '../http/errors.ts';
import { connectPage, goOnPage } from '../pages/connect.ts';
import { passcodePage } from '../pages/guest.ts';
import { networkOf } from '../people/audit/place.ts';
import { note } from '../people/audit/record.ts';
import { slowDown } from '../people/tries.ts';
import { noteOpening, type Opened } from '../review/links.ts';
import { GUEST } from '../words/guest.ts';
import type { PageLanguage } from '../words/language.ts';
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
import { langOf } from './to-reader.ts';
import { loginsOf } from './workspaces.ts';

/** `/c/<token>`: a client connects an account of their own, and sees nothing else. */

const fieldOf = ({ platform, way }: { platform: string; way: string | null }): string =>
  way === null ? platform : `${platform}:${way}`;

const nameOf = (
  lang: PageLanguage,
  { platform, way }: { platform: Platform; way: string | null },
): string => {
  const through = PLATFORMS.find((one) => one === way);
  const { name } = platformRules(platform);
  return through ? GUEST[lang].through(name, platformRules(through).name) : name;
};

const offered = (context: Context, { link }: Opened) =>
  loginsOf(context).filter(({ platform }) => link.platforms.includes(platform));

export function guestConnectRoutes(app: App): void {
  servePasscode(app, 'connect');
  app.get('/c/:token', (c) =>
    toGuest(c, 'connect', async () => {
      const opened = await open(c, 'connect');
      const path = pathOf(c, 'connect');
      if (opened.isLocked) return passcodePage(langOf(c), `${path}/open`, false);
      const context = c.get('context');
      await noteOpening(context, opened, networkOf(addressOf(c)));
      return connectPage(langOf(c), {
        label: opened.link.label,
        workspace: opened.workspace.name,
        path,
        logins: offered(context, opened).map((login) => ({
          value: fieldOf(login),
          name: nameOf(langOf(c), login),
        })),
      });
    }),
  );
  app.post('/c/:token/begin', (c) =>
    toGuest(c, 'connect', async () => {
      const opened = await openUnlocked(c, 'connect');
      const context = c.get('context');
      const { link } = opened;
      await slowDown(context, 'guest-word', link.id);
      const asked = field(await readForm(c), 'login', 60);
      const login = offered(context, opened).find((one) => fieldOf(one) === asked);
      if (!login) throw refused('platform-not-set-up', 'This platform cannot be connected by this link.');
      const { workspaceId } = link;
      const url = await beginConsent(context, {
        workspaceId,
        userId: 'client',
        sessionId: sessionOfLink(link.id),
        ...login,
      });
      await note(context, {
        workspaceId,
        actor: 'client',
        action: 'connection-asked',
        detail: `link/${link.id} ${login.platform}`,
        where: { sessionId: '', network: networkOf(addressOf(c)) },
      });
      // No redirect: browsers follow one from a form to our own addresses alone, and this goes on to the platform.
      const page = await goOnPage(langOf(c), nameOf(langOf(c), login), url);
      page.headers.set('Refresh', `0; url=${url}`);
      return page;
    }),
  );
}
