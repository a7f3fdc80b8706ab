import { bytesAt, textAt, viewOf } from '../../draft/formats/bytes.ts';
import { elementsIn, readVariable, unsigned } from '../../draft/formats/elements.ts';
import { measureWebm } from '../../draft/formats/webm.ts';
import type { Found } from './check-film.ts';

/** Element ids of https://www.rfc-editor.org/rfc/rfc9559 */
const SEGMENT = 0x18538067;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const CLUSTER = 0x1f43b675;
const CLUSTER_TIME = 0xe7;
const BLOCK_GROUP = 0xa0;
const BLOCKS = [0xa3, 0xa1];

/** Of one track: its packets, when the first and the last of them begin, and the steps between them, ms. */
interface Counted {
  packets: number;
  first: number;
  last: number;
  shortest: number;
  longest: number;
}

/** What the elements of a WebM say that was written here. It is read for itself, not by what wrote it. */
export async function lookWebm(file: Blob): Promise<Found | null> {
  const measured = await measureWebm(file);
  const tracks = new Map<number, Counted>();
  let [video, audio, codec]: [number | undefined, number | undefined, string | null] = [
    undefined,
    undefined,
    null,
  ];
  for await (const { id, bytes } of parts(file)) {
    if (id === TRACKS)
      for (const track of elementsIn(bytes, 0, bytes.length).filter((one) => one.id === TRACK)) {
        const inside = elementsIn(bytes, track.from, track.to);
        const [number, sort] = [unsigned(bytes, inside, 0xd7), unsigned(bytes, inside, 0x83)];
        if (sort === 2) audio ??= number;
        if (sort !== 1 || video !== undefined) continue;
        video = number;
        const named = inside.find((one) => one.id === 0x86);
        codec = named ? textAt(bytes, named.from, named.to - named.from) : null;
      }
    if (id === CLUSTER) count(bytes, tracks);
  }
  const pictures = tracks.get(video ?? -1);
  if (!measured || !pictures) return null;
  const heard = tracks.get(audio ?? -1);
  return {
    ...{ mime: 'video/webm', width: measured.width, height: measured.height },
    codec: codec === 'V_VP9' ? 'vp09' : (codec?.replace('V_', '').toLowerCase() ?? null),
    seconds: lengthOf(pictures),
    frames: pictures.packets,
    uneven: pictures.packets > 1 ? (pictures.longest - pictures.shortest) / 1000 : 0,
    sound: heard ? { codec: measured.coding?.sound ?? null, seconds: lengthOf(heard) } : null,
  };
}

/** The last packet is as long as they are one with another. Seconds. */
const lengthOf = ({ packets, first, last }: Counted): number =>
  (last + (last - first) / Math.max(1, packets - 1)) / 1000;

/** The elements of the file's segment, one read after the other. */
async function* parts(file: Blob): AsyncGenerator<{ id: number; bytes: Uint8Array }> {
  for (let at = 0; at < file.size; ) {
    const head = await bytesAt(file, at, 16);
    const id = readVariable(head, 0, true);
    const size = id && readVariable(head, id.length, false);
    if (!id || !size) return;
    const from = at + id.length + size.length;
    // What is in the segment lies side by side with what is before it.
    const isWhole = id.value === SEGMENT || size.unknown;
    at = isWhole ? from : from + size.value;
    if (!isWhole && (id.value === TRACKS || id.value === CLUSTER))
      yield { id: id.value, bytes: await bytesAt(file, from, size.value) };
  }
}

/** Counts the packets of a cluster; each says its track, and how long after the cluster it begins. */
function count(bytes: Uint8Array, tracks: Map<number, Counted>): void {
  const elements = elementsIn(bytes, 0, bytes.length);
  const begins = unsigned(bytes, elements, CLUSTER_TIME) ?? 0;
  for (const one of elements) {
    const inside = one.id === BLOCK_GROUP ? elementsIn(bytes, one.from, one.to) : [one];
    const block = inside.find(({ id }) => BLOCKS.includes(id));
    const track = block && readVariable(bytes, block.from, false);
    if (!block || !track) continue;
    const time = begins + viewOf(bytes).getInt16(block.from + track.length);
    const known = tracks.get(track.value) ?? {
      ...{ packets: 0, first: time, last: time },
      ...{ shortest: Number.POSITIVE_INFINITY, longest: 0 },
    };
    const step = known.packets > 0 ? time - known.last : null;
    tracks.set(track.value, {
      packets: known.packets + 1,
      first: Math.min(known.first, time),
      last: Math.max(known.last, time),
      shortest: Math.min(known.shortest, step ?? known.shortest),
      longest: Math.max(known.longest, step ?? known.longest),
    });
  }
}
