/** Files out of what was dropped or pasted, folders looked through. */

/** A folder with more is no folder of photos. */
const MOST_FILES = 2_000;
const MOST_DEEP = 8;

export const hasFiles = (transfer: DataTransfer | null): boolean =>
  transfer !== null && [...transfer.types].includes('Files');

/** What a folder holds, batch by batch, as the browser gives it. */
function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = () => new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
  const all: FileSystemEntry[] = [];
  const more = async (): Promise<FileSystemEntry[]> => {
    const found = await next();
    all.push(...found);
    return found.length > 0 && all.length < MOST_FILES ? more() : all;
  };
  return more();
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, fail) => entry.file(done, fail));

async function filesIn(entry: FileSystemEntry, deep: number): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  if (deep > MOST_DEEP) return [];
  const inside = await entriesIn(entry as FileSystemDirectoryEntry);
  const found: File[] = [];
  for (const one of inside.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })))
    if (!one.name.startsWith('.') && found.length < MOST_FILES) found.push(...(await filesIn(one, deep + 1)));
  return found;
}

/** All files of a transfer, in their order. Call it in the very event: what was transferred is gone after it. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const plain = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return plain;
  const found = await Promise.all(entries.map((entry) => filesIn(entry, 0).catch(() => [])));
  return found.flat().slice(0, MOST_FILES);
}
