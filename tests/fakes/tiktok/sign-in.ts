export interface SignIn {
  /** Username of the sandbox person. */
  user: string;
  refuse?: boolean;
  /** Scopes the person unticks. */
  without?: string[];
  /** Facebook's Pages the person ticks, by id; all of theirs unless told. */
  pages?: string[];
}

/**
 * Fills in the authorize page as a person would and gives back the address the browser is sent to.
 * `fetch` must not follow redirects by itself when asked for `redirect: 'manual'`.
 */
export async function signIn(
  fetch: (input: string, init?: RequestInit) => Promise<Response>,
  authorizeUrl: string,
  { user, refuse = false, without = [], pages = [] }: SignIn,
): Promise<URL> {
  const asked = (new URL(authorizeUrl).searchParams.get('scope') ?? '').split(/[\s,]+/);
  const form = new URLSearchParams({ user, decision: refuse ? 'refuse' : 'allow' });
  for (const scope of asked) if (!without.includes(scope)) form.append('scope', scope);
  for (const id of pages) form.append('page', id);
  const reply = await fetch(authorizeUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    redirect: 'manual',
  });
  const location = reply.headers.get('location');
  if (!location) throw new Error(`The sandbox sent nobody back: ${reply.status} ${await reply.text()}`);
  return new URL(location);
}
