/** A file as it is written: pieces one behind the other, some of which are written over afterwards. */
export interface Written {
  readonly stream: WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>;
  file(type: string): Promise<Blob>;
}

/** What is being written lies here until it is stored. */
const NAME = 'writing-';

/**
 * Begins a file on the disk, for a long video would fill the memory; in pieces that the browser may lay aside where it has
 * no such place for us. `name`: what is written one after the other, and never two at once.
 */
export async function beginFile(name: string): Promise<Written> {
  try {
    return await onDisk(name);
  } catch {
    return new Pieces();
  }
}

/** Takes away what was written, once it is stored, or when a killed browser left it. */
export async function forgetFile(name: string): Promise<void> {
  const place = await navigator.storage.getDirectory();
  await place.removeEntry(NAME + name);
}

/** What only workers have: https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle */
interface Access {
  truncate(bytes: number): void;
  write(data: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type OnDisk = FileSystemFileHandle & { createSyncAccessHandle(): Promise<Access> };

async function onDisk(name: string): Promise<Written> {
  const place = await navigator.storage.getDirectory();
  const handle = (await place.getFileHandle(NAME + name, { create: true })) as OnDisk;
  const access = await handle.createSyncAccessHandle();
  access.truncate(0);
  return {
    stream: new WritableStream({
      write({ data, position }) {
        access.write(data, { at: position });
      },
      abort: () => access.close(),
    }),
    async file(type) {
      access.flush();
      access.close();
      const file = await handle.getFile();
      return file.slice(0, file.size, type);
    },
  };
}

class Pieces implements Written {
  readonly stream = new WritableStream<{ data: Uint8Array<ArrayBuffer>; position: number }>({
    write: ({ data, position }) => this.put(new Blob([data]), position),
  });
  private whole = new Blob([]);

  async file(type: string): Promise<Blob> {
    return this.whole.slice(0, this.whole.size, type);
  }

  private put(piece: Blob, position: number): void {
    const { whole } = this;
    // What is left free for later is empty until then.
    const room = new Uint8Array(Math.max(0, position - whole.size));
    this.whole = new Blob([whole.slice(0, position), room, piece, whole.slice(position + piece.size)]);
  }
}
