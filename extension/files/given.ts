/** Files that came beside a table, loose or out of a ZIP, found by the names that its cells call them. */

export interface Given {
  /** Its path in the ZIP, or its name. */
  path: string;
  bytes: number;
  /** Throws where it is larger than it says, damaged or gone. */
  open(signal: AbortSignal): Promise<Blob>;
}

/** What a cell calls a file: many, when several of that name lie in different folders. */
export type Found = Given | 'none' | 'many';

const plain = (path: string): string =>
  path
    .trim()
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase();
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Finds files by path, else by name alone. Upper and lower case are one, as on most disks. */
export function finder(files: readonly Given[]): (name: string) => Found {
  const byPath = new Map<string, Given>();
  const byBase = new Map<string, Given[]>();
  for (const file of files) {
    const path = plain(file.path);
    byPath.set(path, file);
    byBase.set(baseOf(path), [...(byBase.get(baseOf(path)) ?? []), file]);
  }
  return (name) => {
    const path = plain(name);
    const whole = byPath.get(path);
    if (whole) return whole;
    const same = byBase.get(baseOf(path)) ?? [];
    // Who wraps the folder of a ZIP in another one leaves the ends of all paths as they were.
    const ending = same.filter((one) => plain(one.path).endsWith(`/${path}`));
    const [only, other] = ending.length > 0 ? ending : same;
    return only ? (other ? 'many' : only) : 'none';
  };
}
