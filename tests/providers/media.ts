import { createHash } from 'node:crypto';
import type { JobMedia } from '../../worker/providers/provider.ts';

/** Small files with honest headers: enough for a platform to tell type, size and length. */

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const u32 = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255];
const box = (type: string, ...body: number[][]): number[] => {
  const inner = body.flat();
  return [...u32(inner.length + 8), ...ascii(type), ...inner];
};
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** A JPEG that is only header; `seed` makes its bytes its own. */
export function tinyJpeg(width: number, height: number, seed = 0): Uint8Array<ArrayBuffer> {
  const frame = [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0];
  const comment = [...ascii(`no ${seed}`)];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xfe, ...u16(comment.length + 2), ...comment],
    ...[0xff, 0xc0, ...u16(frame.length + 2), ...frame],
    ...[0xff, 0xd9],
  ]);
}

/** An MP4 of `bytes` bytes, 1080 by 1920, `seconds` long, whose pictures are zeros. */
export function tinyMp4(bytes: number, seconds = 8): Uint8Array<ArrayBuffer> {
  const mvhd = box('mvhd', u32(0), u32(0), u32(0), u32(1000), u32(seconds * 1000), zeros(80));
  const tkhd = box('tkhd', u32(7), zeros(72), u32(1080 << 16), u32(1920 << 16));
  const head = [
    ...box('ftyp', ascii('isom'), u32(512), ascii('isomiso2avc1mp41')),
    ...box('moov', mvhd, box('trak', tkhd)),
  ];
  const file = new Uint8Array(bytes);
  file.set(head);
  file.set([...u32(bytes - head.length), ...ascii('mdat')], head.length);
  return file;
}

/** Media of a Job over bytes in memory; `host` serves what its links name and counts who came. */
export class MediaHost {
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly pulled = new Map<string, number>();
  /** Closed: the links answer 404. */
  closed = false;

  readonly fetch = async (address: string): Promise<Response> => {
    const bytes = this.#files.get(address);
    if (!bytes || this.closed) return new Response(null, { status: 404 });
    this.pulled.set(address, (this.pulled.get(address) ?? 0) + 1);
    return new Response(bytes, { headers: { 'content-type': 'image/jpeg' } });
  };

  media(kind: 'image' | 'video', bytes: Uint8Array<ArrayBuffer>, attemptId: string): JobMedia {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const link = `https://media.clipcast.example/m/${attemptId}-${sha256.slice(0, 12)}`;
    return {
      sha256,
      kind,
      mime: kind === 'image' ? 'image/jpeg' : 'video/mp4',
      bytes: bytes.length,
      width: 1080,
      height: kind === 'image' ? 1350 : 1920,
      seconds: kind === 'video' ? 8 : undefined,
      alt: 'A bright kitchen',
      range: async (first, last) => new Blob([bytes.subarray(first, last + 1)]).stream(),
      link: async () => {
        this.#files.set(link, bytes);
        return link;
      },
    };
  }
}
