import { parseEnv } from 'node:util';
import { PLATFORMS, type Platform } from '../../shared/platforms/rules.ts';

type Texts = Record<string, string | undefined>;

/** What whoever runs the Worker may set; each platform's app is a pair of these. */
const OWN = [
  'PUBLIC_URL',
  'OPERATOR',
  'CONTACT',
  'OPERATORS',
  'SIGN_UP',
  'SIGN_UP_ALLOW',
  'EXTENSION_ORIGINS',
  'SITE_FILES',
  'MASTER_KEYS',
  'LINKEDIN_SCOPES',
  'MAIL_URL',
  'MAIL_SECRET',
  'MAIL_FROM',
];
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
