import { platforms } from '../../shared/platforms/index.ts';
import { authorizeAddress } from '../../worker/connect/oauth.ts';
import { provider } from '../../worker/providers/index.ts';

/** Where a Worker on this machine wants people sent back to; whoever tries another client puts its own in place. */
const CALLBACK = 'http://127.0.0.1:8787';

/** What an app calls itself at a sandbox platform, whichever of the two words the platform has for it. */
type SandboxApp = { clientId: string } | { clientKey: string };

/** By platform: an address that opens its sign-in page as it stands, with all that the page wants to be told. */
export async function signInPages(apps: Record<string, SandboxApp>): Promise<Record<string, string>> {
  const pages = platforms.map(async ({ platform, scopes }) => {
    const app = apps[platform];
    const id = app === undefined ? '' : 'clientId' in app ? app.clientId : app.clientKey;
    const asked = {
      scopes: scopes.filter((scope) => !scope.reviewed).map((scope) => scope.name),
      redirectUri: `${CALLBACK}/connect/${platform}/callback`,
      state: 'sandbox',
      verifier: 'sandbox'.repeat(9),
    };
    return [platform, await authorizeAddress(provider(platform).oauth, { id, secret: '' }, asked)] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
