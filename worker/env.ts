import * as z from 'zod';
import type { WorkspaceFeed } from './live/workspace-feed.ts';
import type { AccountClock } from './publish/account-clock.ts';
import type { Ferry } from './publish/ferry.ts';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !url.endsWith('/'), 'without a slash at the end');
const secret = z.string().min(1).optional();

/** Everything that is set from outside: bindings of wrangler.toml, its variables, and secrets. */
const Settings = z.object({
  /** Where people reach the Worker: OAuth redirects, signed links and pages start with it. */
  PUBLIC_URL: origin,
  /** `id:base64 of 32 bytes`, more of them parted by commas; the first seals, all open. */
  MASTER_KEYS: z.string().regex(/^\s*[a-z0-9]{1,16}:[A-Za-z0-9+/_=-]{43,44}\s*(,|$)/),
  /** Extensions that may call from a browser, parted by spaces; empty: any Chromium extension. */
  EXTENSION_ORIGINS: z.string().default(''),
  /** Who runs this Worker, as policy and terms name them: a person or company, and an e-mail or page to reach them. */
  OPERATOR: z.string().trim().max(200).default(''),
  CONTACT: z.string().trim().max(200).default(''),
  /** E-mail addresses, parted by spaces or commas: who has one of them, and has shown it, may open the operator's page. */
  OPERATORS: z.string().max(2000).default(''),
  /** Until the operator chooses otherwise on their page. */
  SIGN_UP: z.enum(['open', 'invited', 'listed', 'closed']).default('open'),
  /** E-mail addresses, parted by spaces or commas, that are let in where only invited or listed people are. */
  SIGN_UP_ALLOW: z.string().max(10_000).default(''),
  /** `name.txt=content`, more of them parted by a bar: files by which platforms see that the address is ours. */
  SITE_FILES: z.string().max(4000).default(''),
  /** With it set all platforms are played by the sandbox at this address. */
  SANDBOX_URL: origin.optional(),
  /** The platforms it plays, parted by commas; all where this is not set. */
  SANDBOX_PLATFORMS: z.string().optional(),
  /** Scales every wait of the publishing engine; for tests. */
  WAIT_FACTOR: z.coerce.number().positive().default(1),
  /** From so many posts of one second on it is a crowd's: its work is spread over the seconds before. */
  CROWD: z.coerce.number().int().positive().default(64),
  /**
   * Who letters are from; without it there are none. The mail service that takes them and its key, or the binding EMAIL.
   */
  MAIL_URL: z.url({ protocol: /^https$/ }).optional(),
  MAIL_SECRET: secret,
  MAIL_FROM: z.string().includes('@').optional(),
  /** Both set: plans are sold. Without them nothing of it shows anywhere. */
  STRIPE_SECRET_KEY: secret,
  STRIPE_WEBHOOK_SECRET: secret,
  FACEBOOK_CLIENT_ID: secret,
  FACEBOOK_CLIENT_SECRET: secret,
  INSTAGRAM_CLIENT_ID: secret,
  INSTAGRAM_CLIENT_SECRET: secret,
  LINKEDIN_CLIENT_ID: secret,
  LINKEDIN_CLIENT_SECRET: secret,
  /** What LinkedIn has given our app, parted by spaces; where this is not set, what it gives every app. */
  LINKEDIN_SCOPES: z.string().optional(),
  TIKTOK_CLIENT_KEY: secret,
  TIKTOK_CLIENT_SECRET: secret,
  X_CLIENT_ID: secret,
  X_CLIENT_SECRET: secret,
  YOUTUBE_CLIENT_ID: secret,
  YOUTUBE_CLIENT_SECRET: secret,
});

export interface Bindings {
  readonly DB: D1Database;
  readonly MEDIA: R2Bucket;
  readonly QUEUE: Queue<unknown>;
  readonly CLOCKS: DurableObjectNamespace<AccountClock>;
  readonly FEEDS: DurableObjectNamespace<WorkspaceFeed>;
  readonly FERRIES: DurableObjectNamespace<Ferry>;
  /** Calls a minute; where one is missing they are counted in the database. */
  readonly BY_PERSON?: RateLimit;
  readonly BY_WORKSPACE?: RateLimit;
  readonly BY_ADDRESS?: RateLimit;
  /** Cloudflare's own mail service. */
  readonly EMAIL?: SendEmail;
}
export type Env = Readonly<z.infer<typeof Settings>> & Bindings;

const HELP: Record<string, string> = {
  PUBLIC_URL: 'the Worker’s own address, like https://clipcast.example.workers.dev, no slash at the end',
  MASTER_KEYS: 'a secret `k1:BASE64`, made with: echo "k1:$(openssl rand -base64 32)"',
  SIGN_UP: '`open`, `invited`, `listed` or `closed`',
  SANDBOX_URL: 'an address without a slash at the end, or nothing',
  WAIT_FACTOR: 'a number above 0, or nothing',
  MAIL_URL: 'the https address of a mail service’s call, or nothing',
  MAIL_FROM: 'who letters are from, like Clipcast <posts@example.org>, or nothing',
};

const parsed = new WeakMap<object, Env>();

/** The Worker is not set up: its words name what to set and how, and repeat no value, because some are secrets. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}

/** Checks the settings once per isolate. Throws NotSetUp. */
export function readEnv(raw: Bindings): Env {
  const known = parsed.get(raw);
  if (known) return known;
  const missing = (['DB', 'MEDIA', 'QUEUE', 'CLOCKS', 'FEEDS', 'FERRIES'] as const).filter(
    (name) => !raw[name],
  );
  // A line left empty in a file of settings, or an empty answer to a prompt, sets nothing.
  const set = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const settings = Settings.safeParse(set);
  const wrong = settings.success ? [] : settings.error.issues.map((issue) => String(issue.path[0]));
  const names = [...new Set([...missing, ...wrong])];
  if (names.length > 0 || !settings.success) {
    const lines = names.map((name) => `${name}: ${HELP[name] ?? 'see wrangler.toml'}`);
    throw new NotSetUp(`Please set ${lines.join('; ')}`);
  }
  const { DB, MEDIA, QUEUE, CLOCKS, FEEDS, FERRIES, BY_PERSON, BY_WORKSPACE, BY_ADDRESS, EMAIL } = raw;
  const limits = {
    ...(BY_PERSON && { BY_PERSON }),
    ...(BY_WORKSPACE && { BY_WORKSPACE }),
    ...(BY_ADDRESS && { BY_ADDRESS }),
    ...(EMAIL && { EMAIL }),
  };
  const env: Env = Object.freeze({ ...settings.data, DB, MEDIA, QUEUE, CLOCKS, FEEDS, FERRIES, ...limits });
  parsed.set(raw, env);
  return env;
}
