import type { Ask } from './attend.ts';

/** The form a request carries. Read as bytes: workerd warns about forms that are read as text. */
export async function formOf(c: Ask): Promise<URLSearchParams> {
  return new URLSearchParams(new TextDecoder().decode(await c.req.arrayBuffer()));
}
