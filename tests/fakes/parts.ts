/** One part of a body that holds several. */
export interface Part {
  /** By its Content-Disposition; empty where it has none. */
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The parts of a `multipart/…` body (RFC 2046), their bytes as they are: what the runtime's own form reads, it reads as
 * text wherever a client gave no file name. Undefined where the body is no such thing.
 */
export function partsIn(contentType: string, body: Uint8Array<ArrayBuffer>): Part[] | undefined {
  const boundary = /^multipart\/[\w-]+;.*\bboundary="?([^";]+)/i.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const parts: Part[] = [];
  const line = `--${boundary}`;
  let at = indexOf(body, line, 0);
  while (at >= 0) {
    const start = at + line.length;
    const next = indexOf(body, `\r\n${line}`, start);
    if (next < 0) break;
    parts.push(partOf(body.subarray(start, next)));
    at = next + 2;
  }
  return parts;
}

function partOf(bytes: Uint8Array<ArrayBuffer>): Part {
  const split = indexOf(bytes, '\r\n\r\n', 0);
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(split, 0)));
  return {
    name: /^content-disposition:.*?;\s*name="([^"]*)"/im.exec(head)?.[1] ?? '',
    type: /^content-type:[ \t]*([^\r\n]*?)[ \t]*$/im.exec(head)?.[1] ?? '',
    bytes: bytes.slice(split + 4),
  };
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const wanted = new TextEncoder().encode(text);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
