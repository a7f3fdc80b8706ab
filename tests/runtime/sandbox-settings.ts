import { linkedin } from '../../shared/platforms/linkedin.ts';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';

type SandboxApps = { tiktok: { options: { app: { clientKey: string; clientSecret: string } } } };

/** The credentials of the apps that are registered in the sandbox; nothing about them is secret. */
export function sandboxSettings({ tiktok }: SandboxApps): Record<string, string> {
  const { clientKey, clientSecret } = tiktok.options.app;
  return { TIKTOK_CLIENT_KEY: clientKey, TIKTOK_CLIENT_SECRET: clientSecret };
}

type Client = { options: { app: { clientId: string; clientSecret: string } } };
const CLIENTS = ['facebook', 'instagram', 'linkedin', 'x', 'youtube'] as const;
type AllSandboxApps = SandboxApps & Record<(typeof CLIENTS)[number], Client>;

/** The credentials of the sandbox's apps at the platforms it plays, reviewed for all that LinkedIn has to give. */
export function allSandboxSettings(
  fakes: AllSandboxApps,
  played: readonly Platform[] = PLATFORMS,
): Record<string, string> {
  const { tiktok: _, ...clients } = fakes;
  const pairs = CLIENTS.filter((platform) => played.includes(platform)).flatMap((platform) => {
    const { clientId, clientSecret } = clients[platform].options.app;
    const name = platform.toUpperCase();
    return [
      [`${name}_CLIENT_ID`, clientId],
      [`${name}_CLIENT_SECRET`, clientSecret],
    ];
  });
  const scopes = linkedin.scopes.map((scope) => scope.name).join(' ');
  return {
    ...(played.includes('tiktok') ? sandboxSettings(fakes) : {}),
    ...Object.fromEntries(pairs),
    ...(played.includes('linkedin') ? { LINKEDIN_SCOPES: scopes } : {}),
  };
}
