import type { Ask } from './attend.ts';
import { partsIn } from './parts.ts';

/** The form a request carries, of either kind. Read as bytes: workerd warns about forms that are read as text. */
export async function formOf(c: Ask): Promise<URLSearchParams> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const text = (part: Uint8Array): string => new TextDecoder().decode(part);
  const parts = partsIn(c.req.header('content-type') ?? '', bytes);
  return new URLSearchParams(parts ? parts.map((part) => [part.name, text(part.bytes)]) : text(bytes));
}
