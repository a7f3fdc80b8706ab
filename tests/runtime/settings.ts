import { parseEnv } from 'node:util';
import { linkedin } from '../../shared/platforms/linkedin.ts';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';

type Texts = Record<string, string | undefined>;

/** What whoever runs the Worker may set; each platform's app is a pair of these. */
const OWN = ['PUBLIC_URL', 'SIGN_UP', 'EXTENSION_ORIGINS', 'SITE_FILES', 'MASTER_KEYS', 'LINKEDIN_SCOPES'];
const CREDENTIAL = /^(FACEBOOK|INSTAGRAM|LINKEDIN|TIKTOK|X|YOUTUBE)_CLIENT_(ID|KEY|SECRET)$/;

export type OwnSettings = {
  settings: Record<string, string>;
  /** The platforms that have both halves of an app's credentials; the sandbox plays the others. */
  apps: Platform[];
};

/**
 * The Worker's settings from a `.env` file's text and, stronger, from the environment. Empty ones do not count.
 * Throws an Error in words where an app has only half of its credentials.
 */
export function readSettings(environment: Texts, file = ''): OwnSettings {
  const given = Object.entries({ ...parseEnv(file), ...environment }).filter(
    (entry): entry is [string, string] =>
      Boolean(entry[1]) && (OWN.includes(entry[0]) || CREDENTIAL.test(entry[0])),
  );
  const settings = Object.fromEntries(given);
  const apps = PLATFORMS.filter((platform) => {
    const halves = Object.keys(settings).filter((name) =>
      name.startsWith(`${platform.toUpperCase()}_CLIENT_`),
    );
    if (halves.length === 1)
      throw new Error(`${halves[0]} is set without its other half: an app needs its id and its secret.`);
    return halves.length === 2;
  });
  return { settings, apps };
}

type SandboxApps = { tiktok: { options: { app: { clientKey: string; clientSecret: string } } } };

/** The credentials of the apps that are registered in the sandbox; nothing about them is secret. */
export function sandboxSettings({ tiktok }: SandboxApps): Record<string, string> {
  const { clientKey, clientSecret } = tiktok.options.app;
  return { TIKTOK_CLIENT_KEY: clientKey, TIKTOK_CLIENT_SECRET: clientSecret };
}

type Client = { options: { app: { clientId: string; clientSecret: string } } };
type AllSandboxApps = SandboxApps & Record<'facebook' | 'instagram' | 'linkedin' | 'x' | 'youtube', Client>;

/** The credentials of the sandbox's apps at all six platforms, reviewed for all that LinkedIn has to give. */
export function allSandboxSettings(fakes: AllSandboxApps): Record<string, string> {
  const { tiktok: _, ...clients } = fakes;
  const pairs = (['facebook', 'instagram', 'linkedin', 'x', 'youtube'] as const).flatMap((platform) => {
    const { clientId, clientSecret } = clients[platform].options.app;
    const name = platform.toUpperCase();
    return [
      [`${name}_CLIENT_ID`, clientId],
      [`${name}_CLIENT_SECRET`, clientSecret],
    ];
  });
  const scopes = linkedin.scopes.map((scope) => scope.name).join(' ');
  return { ...sandboxSettings(fakes), ...Object.fromEntries(pairs), LINKEDIN_SCOPES: scopes };
}
