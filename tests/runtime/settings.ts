import { parseEnv } from 'node:util';

type Texts = Record<string, string | undefined>;

/** What whoever runs the Worker may set; each platform's app is a pair of these. */
const OWN = ['PUBLIC_URL', 'SIGN_UP', 'EXTENSION_ORIGINS', 'MASTER_KEYS'];
const CREDENTIAL = /^(FACEBOOK|INSTAGRAM|LINKEDIN|TIKTOK|X|YOUTUBE)_CLIENT_(ID|KEY|SECRET)$/;

export type OwnSettings = {
  settings: Record<string, string>;
  /** Whether there is an app at any platform; if not, the sandbox plays them all. */
  hasApps: boolean;
};

/** The Worker's settings from a `.env` file's text and, stronger, from the environment. Empty ones do not count. */
export function readSettings(environment: Texts, file = ''): OwnSettings {
  const given = Object.entries({ ...parseEnv(file), ...environment }).filter(
    (entry): entry is [string, string] =>
      Boolean(entry[1]) && (OWN.includes(entry[0]) || CREDENTIAL.test(entry[0])),
  );
  return { settings: Object.fromEntries(given), hasApps: given.some(([name]) => CREDENTIAL.test(name)) };
}

type SandboxApps = { tiktok: { options: { app: { clientKey: string; clientSecret: string } } } };

/** The credentials of the apps that are registered in the sandbox; nothing about them is secret. */
export function sandboxSettings({ tiktok }: SandboxApps): Record<string, string> {
  const { clientKey, clientSecret } = tiktok.options.app;
  return { TIKTOK_CLIENT_KEY: clientKey, TIKTOK_CLIENT_SECRET: clientSecret };
}
