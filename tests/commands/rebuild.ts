import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.ts';

export type Part = {
  name: string;
  /** Folders whose files go into it. */
  folders: string[];
  build: () => Promise<void>;
};

const QUIET_MS = 150;

/**
 * Builds a part again whenever one of its files changes, one build at a time, and once more when something changed
 * meanwhile. Says how it went; a build that fails leaves the old one standing.
 */
export function rebuildOnChange(parts: Part[], say: (line: string) => void): { stop: () => void } {
  const changed = new Set<Part>();
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let stopped = false;

  const buildChanged = async () => {
    if (building) return;
    building = true;
    for (const part of changed) {
      changed.delete(part);
      const started = performance.now();
      const how = await part.build().then(
        () => `built again in ${((performance.now() - started) / 1000).toFixed(1)} s`,
        (error: Error) => `not built: ${error.message}`,
      );
      if (!stopped) say(`${part.name} ${how}`);
    }
    building = false;
  };
  const note = (folder: string) => {
    for (const part of parts) if (part.folders.includes(folder)) changed.add(part);
    clearTimeout(timer);
    timer = setTimeout(buildChanged, QUIET_MS);
  };
  const folders = new Set(parts.flatMap((part) => part.folders));
  const watchers = [...folders].map((folder) =>
    watch(join(root, folder), { recursive: true }, () => note(folder)),
  );
  return {
    stop() {
      stopped = true;
      changed.clear();
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
