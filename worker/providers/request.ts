import type { Request } from './provider.ts';

/** The call may or may not have arrived: nothing came back. Never repeated here. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The address is not one this Provider may speak to; nothing was sent. */
export class ForeignHost extends Error {
  override readonly name = 'ForeignHost';
}

export interface RequestRules {
  /** Who speaks, and to which hosts; one that begins with a dot allows its sub-domains. */
  provider: { readonly platform: string; readonly hosts: readonly string[] };
  /** How long to wait for an answer's head, ms. */
  timeoutMs: number;
}

/** What of the Context it needs. */
export interface WayOut {
  readonly fetch: typeof fetch;
  readonly env: SandboxSettings;
}

export interface SandboxSettings {
  readonly SANDBOX_URL?: string | undefined;
  /** The platforms the sandbox plays, parted by commas; all of them where this is not set. */
  readonly SANDBOX_PLATFORMS?: string | undefined;
}

/** Where the sandbox plays this platform, or undefined where the real one is spoken to. */
export function sandboxFor(env: SandboxSettings, platform: string): string | undefined {
  const played = env.SANDBOX_PLATFORMS?.split(',');
  return played === undefined || played.includes(platform) ? env.SANDBOX_URL : undefined;
}

/** An address a person may open: in the sandbox it leads to the stand-in. */
export function openable(env: SandboxSettings, platform: string, address: string): string {
  const sandbox = sandboxFor(env, platform);
  return sandbox ? address.replace(/^https:\/\//, `${sandbox}/`) : address;
}

const isAllowed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((allowed) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed));

/**
 * The only way out of the Worker. https only, known hosts only, redirects are not followed, one try.
 * In the sandbox `https://HOST/PATH` goes to `SANDBOX_URL/HOST/PATH`.
 * Throws ForeignHost before anything is sent, NoAnswer when no answer came.
 */
export function requestFor(context: WayOut, rules: RequestRules): Request {
  return async (address, init = {}) => {
    const url = new URL(address);
    if (
      url.protocol !== 'https:' ||
      url.username ||
      url.port ||
      !isAllowed(url.hostname, rules.provider.hosts)
    )
      throw new ForeignHost(`Not a host this platform uses: ${url.hostname}`);
    const sandbox = sandboxFor(context.env, rules.provider.platform);
    const target = sandbox ? `${sandbox}/${url.hostname}${url.pathname}${url.search}` : url.href;
    const patience = AbortSignal.timeout(rules.timeoutMs);
    const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
    try {
      return await context.fetch(target, { ...init, redirect: 'manual', signal });
    } catch (error) {
      // The address may hold an upload token, so neither it nor the runtime's own words go on.
      throw new NoAnswer(`${url.hostname} did not answer`, {
        cause: error instanceof Error ? error.name : 'unknown',
      });
    }
  };
}

/** JSON with integers above 2^53 kept as text (TikTok's ids). Throws SyntaxError like JSON.parse. */
export function parseBigJson(text: string): unknown {
  const revive = (_key: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' &&
    !Number.isSafeInteger(value) &&
    context?.source &&
    /^-?\d+$/.test(context.source)
      ? context.source
      : value;
  return JSON.parse(text, revive as Parameters<typeof JSON.parse>[1]);
}
