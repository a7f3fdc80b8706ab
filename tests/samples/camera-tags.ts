/**
 * Writes what a camera would write: orientation and place in a JPEG, place in an MP4.
 * Formats: EXIF 2.32 (CIPA DC-008), ISO 6709 text in the `©xyz` box of QuickTime user data.
 */

interface CameraTags {
  /** EXIF orientation; 6 means "turn a quarter right to show". */
  orientation?: number;
  /** Degrees: latitude, longitude. */
  place?: [number, number];
}

const TYPE = { ascii: 2, short: 3, long: 4, rational: 5 } as const;

interface Entry {
  tag: number;
  type: number;
  count: number;
  value: Buffer;
}

function degrees(value: number): Buffer {
  const whole = Math.abs(value);
  const minutes = (whole % 1) * 60;
  const parts: [number, number][] = [
    [Math.floor(whole), 1],
    [Math.floor(minutes), 1],
    [Math.round((minutes % 1) * 60 * 100), 100],
  ];
  const out = Buffer.alloc(24);
  for (const [i, [over, under]] of parts.entries()) {
    out.writeUInt32BE(over, i * 8);
    out.writeUInt32BE(under, i * 8 + 4);
  }
  return out;
}

const ascii = (tag: number, text: string): Entry => ({
  tag,
  type: TYPE.ascii,
  count: text.length + 1,
  value: Buffer.from(`${text}\0`, 'latin1'),
});

function number(tag: number, type: number, value: number): Entry {
  const out = Buffer.alloc(4);
  if (type === TYPE.short) out.writeUInt16BE(value, 0);
  else out.writeUInt32BE(value, 0);
  return { tag, type, count: 1, value: out };
}

/** One directory of tags at `start` (counted from the TIFF header), its long values behind it. */
function directory(entries: Entry[], start: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  const values: Buffer[] = [];
  let at = start + head.length;
  head.writeUInt16BE(entries.length, 0);
  for (const [i, entry] of entries.entries()) {
    const row = 2 + i * 12;
    head.writeUInt16BE(entry.tag, row);
    head.writeUInt16BE(entry.type, row + 2);
    head.writeUInt32BE(entry.count, row + 4);
    if (entry.value.length <= 4) {
      entry.value.copy(head, row + 8);
      continue;
    }
    head.writeUInt32BE(at, row + 8);
    values.push(entry.value);
    at += entry.value.length;
  }
  return Buffer.concat([head, ...values]);
}

/** The JPEG with an EXIF block right behind its first marker. */
export function withCameraTags(jpeg: Buffer, tags: CameraTags): Buffer {
  const main: Entry[] = [ascii(0x010f, 'Sample Camera Works'), ascii(0x0110, 'SCW 24')];
  if (tags.orientation) main.push(number(0x0112, TYPE.short, tags.orientation));
  let tiff = directory(main, 8);
  if (tags.place) {
    const [latitude, longitude] = tags.place;
    const pointer = number(0x8825, TYPE.long, 0);
    const length = directory([...main, pointer], 8).length;
    pointer.value.writeUInt32BE(8 + length, 0);
    const place = directory(
      [
        ascii(0x0001, latitude < 0 ? 'S' : 'N'),
        { tag: 0x0002, type: TYPE.rational, count: 3, value: degrees(latitude) },
        ascii(0x0003, longitude < 0 ? 'W' : 'E'),
        { tag: 0x0004, type: TYPE.rational, count: 3, value: degrees(longitude) },
      ],
      8 + length,
    );
    tiff = Buffer.concat([directory([...main, pointer], 8), place]);
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), tiff]);
  const marker = Buffer.alloc(4);
  marker.writeUInt16BE(0xffe1, 0);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)]);
}

function atom(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/**
 * The MP4 with the place in its user data.
 * Throws when `moov` is not the last box: growing it would then move the frames it points to.
 */
export function withVideoPlace(mp4: Buffer, [latitude, longitude]: [number, number]): Buffer {
  const signed = (value: number, whole: number) =>
    `${value < 0 ? '-' : '+'}${Math.abs(value)
      .toFixed(4)
      .padStart(whole + 5, '0')}`;
  const text = Buffer.from(`${signed(latitude, 2)}${signed(longitude, 3)}/`, 'latin1');
  const head = Buffer.alloc(4);
  head.writeUInt16BE(text.length, 0);
  head.writeUInt16BE(0x15c7, 2);
  const udta = atom('udta', atom('\xa9xyz', Buffer.concat([head, text])));
  for (let at = 0; at + 8 <= mp4.length; ) {
    const size = mp4.readUInt32BE(at) === 1 ? Number(mp4.readBigUInt64BE(at + 8)) : mp4.readUInt32BE(at);
    if (mp4.toString('latin1', at + 4, at + 8) === 'moov') {
      if (at + size !== mp4.length) break;
      const grown = Buffer.concat([mp4, udta]);
      grown.writeUInt32BE(size + udta.length, at);
      return grown;
    }
    if (size < 8) break;
    at += size;
  }
  throw new Error('The video does not end with its moov box.');
}
