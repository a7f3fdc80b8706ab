import type { OwnTrouble } from '../../shared/own.ts';
import { tell } from '../changes.ts';
import { addSubtitles, beginDraft, storeOwn } from '../draft/store-own.ts';
import { type OwnHands, takeOwn } from '../draft/take-own.ts';
import { timedText } from '../draft/take-subtitles.ts';
import { drawThumb } from '../draft/thumbs.ts';
import { Refusal } from '../failure.ts';
import type { FilesActions, FilesState, Taken } from '../ui/files/session.ts';
import { ready, t } from '../ui/words/files.ts';
import { errorOf } from './draft-session.ts';
import { drawStill } from './still.ts';

export const world = { now: () => Date.now(), newId: () => crypto.randomUUID(), tell };
export const hands: OwnHands = { drawThumb, drawStill };

const NONE: Taken = { added: 0, twins: 0, stopped: 0, troubles: [] };
const SUBTITLES = /\.(?:vtt|srt)$/i;
const TABLE = /\.(?:csv|tsv|zip)$/i;
/** How often it is told how far a large file is, ms. */
const TOLD_EVERY = 150;

/** `flat-12_evening.jpg` is called `flat 12 evening`. */
const stemOf = (name: string): string => name.replace(/\.[^.]{1,5}$/, '');
const titleOf = (name: string): string =>
  /^(?:image|unknown|clipboard)?(?:\.\w+)?$/i.test(name)
    ? t.newDraft
    : stemOf(name)
        .replace(/[-_\s]+/g, ' ')
        .trim();
/** `walk.de.vtt` tells its language; `walk.vtt` does not. */
const languageOf = (name: string): string | undefined =>
  /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.\w+$/.exec(name)?.[1];

/** Files that are to become media: those of one drop go to one Draft. */
interface Batch {
  files: readonly File[];
  /** Null until there is one. */
  draftId: string | null;
}

/** Takes files of the owner's into Drafts, one after another, whatever is dropped meanwhile behind them. */
export function filesDesk(
  state: () => FilesState,
  set: (changes: Partial<FilesState>) => void,
  open: (draftId: string) => void,
  importTables: (files: readonly File[]) => void,
): FilesActions {
  const batches: Batch[] = [];
  let running = false;
  let stopping = new AbortController();
  let of = 0;
  let at = 0;

  const count = (changes: Partial<Taken>): void => {
    const taken = state().taken ?? NONE;
    set({ taken: { ...taken, ...changes } });
  };
  const add = (name: keyof Omit<Taken, 'troubles'>, by = 1): void =>
    count({ [name]: (state().taken ?? NONE)[name] + by });
  const refuse = (file: File, trouble: OwnTrouble): void =>
    count({ troubles: [...(state().taken ?? NONE).troubles, { name: file.name, trouble }] });

  async function takeSubtitles(file: File, batch: Batch): Promise<void> {
    const read = await timedText(file);
    if ('trouble' in read) return refuse(file, read.trouble === 'too-large' ? 'too-large' : 'not-subtitles');
    const language = languageOf(file.name);
    const track = { ...read, label: stemOf(file.name), ...(language ? { language } : {}) };
    const stem = stemOf(stemOf(file.name));
    const isGiven =
      batch.draftId !== null &&
      (await addSubtitles(world, batch.draftId, track, ({ url }) =>
        decodeURIComponent(url).includes(`/${stem}.`),
      ));
    if (isGiven) add('added');
    else refuse(file, 'no-video');
  }

  async function takeOne(file: File, batch: Batch): Promise<void> {
    if (SUBTITLES.test(file.name)) return takeSubtitles(file, batch);
    if (TABLE.test(file.name)) return refuse(file, 'table');
    let toldAt = 0;
    const own = await takeOwn(hands, file, {
      signal: stopping.signal,
      onBytes(bytes) {
        const { taking } = state();
        if (!taking || Date.now() < toldAt + TOLD_EVERY) return;
        toldAt = Date.now();
        set({ taking: { ...taking, bytes } });
      },
    });
    if ('trouble' in own) return refuse(file, own.trouble);
    if (batch.draftId === null) {
      batch.draftId = await beginDraft(world, { title: titleOf(file.name) || t.newDraft });
      open(batch.draftId);
    }
    const became = await storeOwn(world, batch.draftId, own);
    if (became === 'too-many') refuse(file, 'too-many');
    else add(became === 'twin' ? 'twins' : 'added');
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    stopping = new AbortController();
    await ready;
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift())
        // Videos first: their subtitles come to them.
        for (const file of batch.files.toSorted(
          (a, b) => Number(SUBTITLES.test(a.name)) - Number(SUBTITLES.test(b.name)),
        )) {
          at += 1;
          if (stopping.signal.aborted) {
            add('stopped');
            continue;
          }
          set({ taking: { name: file.name, at, of, bytes: 0, size: file.size } });
          await takeOne(file, batch).catch((error: unknown) => {
            if (stopping.signal.aborted) add('stopped');
            else if (error instanceof Error && error.name === 'QuotaExceededError') refuse(file, 'no-space');
            else if (error instanceof Refusal) throw error;
            else refuse(file, 'unreadable');
          });
        }
    } catch (error) {
      set({ error: error instanceof Refusal ? error.error : errorOf(error) });
    } finally {
      running = false;
      at = 0;
      of = 0;
      batches.length = 0;
      set({ taking: null });
    }
  }

  return {
    newDraft() {
      void ready
        .then(() => beginDraft(world, { title: t.newDraft }))
        .then(open)
        .catch((error) => set({ error: errorOf(error) }));
    },
    addFiles(files, draftId) {
      if (files.length === 0) return;
      if (draftId === null && files.some(({ name }) => TABLE.test(name))) return importTables(files);
      if (!running) set({ taken: null, error: null });
      of += files.length;
      batches.push({ files, draftId });
      void run();
    },
    refuseFiles: (code) => set({ taken: null, error: { code: `files-${code}`, message: t.onItsWay } }),
    stopFiles: () => stopping.abort(),
    seenFiles: () => set({ taken: null, error: null }),
  };
}
