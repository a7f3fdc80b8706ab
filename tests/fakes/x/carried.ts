import type { Ask } from '../attend.ts';
import { partsIn } from '../parts.ts';
import { invalid } from './answers.ts';

/** What an upload brings: its fields, and the bytes of `media`. */
export interface Carried {
  field(name: string): string | undefined;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Reads an upload as X takes it: a form with the bytes in it, or JSON with the bytes in base64. */
export async function carriedBy(c: Ask): Promise<Carried> {
  const isJson = /^application\/json(;|$)/i.test(c.req.header('content-type') ?? '');
  return isJson ? fromJson(await c.req.json().catch(() => null)) : fromForm(c);
}

async function fromForm(c: Ask): Promise<Carried> {
  const parts = partsIn(c.req.header('content-type') ?? '', new Uint8Array(await c.req.arrayBuffer()));
  const part = (name: string) => parts?.find((one) => one.name === name)?.bytes;
  const bytes = part('media');
  if (!bytes) throw invalid('media is missing.');
  const field = (name: string): string | undefined => {
    const value = part(name);
    return value && new TextDecoder().decode(value);
  };
  return { field, bytes };
}

function fromJson(body: Record<string, unknown> | null): Carried {
  const media = body?.media;
  if (typeof media !== 'string') throw invalid('media is missing.');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(media) || media.length % 4 !== 0) throw invalid('media is not base64.');
  const bytes = Uint8Array.from(atob(media), (char) => char.charCodeAt(0));
  const field = (name: string): string | undefined => {
    const value = body?.[name];
    return value === undefined ? undefined : String(value);
  };
  return { field, bytes };
}
