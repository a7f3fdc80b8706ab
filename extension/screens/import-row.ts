import type { DraftSubtitles, Target } from '../../shared/draft.ts';
import { newTarget } from '../../shared/new-target.ts';
import type { OwnTrouble } from '../../shared/own.ts';
import { sha256Of } from '../draft/hash.ts';
import { measure } from '../draft/measure.ts';
import { type RowMedium, type RowTargets, storeRow } from '../draft/store-row.ts';
import { takeOwn } from '../draft/take-own.ts';
import { timedText } from '../draft/take-subtitles.ts';
import type { Given } from '../files/given.ts';
import type { RowPlan, RowTarget } from '../files/read-row.ts';
import type { Remembered } from '../messages.ts';
import { hands, world } from './own-files.ts';

interface RowWatch {
  signal: AbortSignal;
  onFile(name: string, size: number): void;
  onBytes(bytes: number): void;
}

export type RowEnd = { draftId: string; isToFetch: boolean } | { file: string; trouble: OwnTrouble };

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
/** `video-02.de.vtt` tells its language. */
const languageOf = (path: string): string | undefined =>
  /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.\w+$/.exec(path)?.[1];

/** Makes a row a Draft, with all its files or not at all. Throws only when the signal fires or the database does. */
export async function importRow(
  plan: RowPlan,
  remembered: Remembered,
  rightsAt: number | null,
  watch: RowWatch,
): Promise<RowEnd> {
  const tracks: { path: string; track: DraftSubtitles }[] = [];
  for (const file of plan.subtitles) {
    const read = await opened(file, watch).then(timedText);
    if ('trouble' in read) return { file: file.path, trouble: 'not-subtitles' };
    const language = languageOf(file.path);
    tracks.push({
      path: file.path,
      track: { ...read, label: language ?? '', ...(language ? { language } : {}) },
    });
  }
  const media: RowMedium[] = [];
  const refs = [
    ...plan.media.map((ref) => ({ ref, picked: true })),
    ...plan.more.map((ref) => ({ ref, picked: false })),
  ];
  for (const [at, { ref, picked }] of refs.entries()) {
    const more = { alt: plan.alts[at] ?? '', picked, subtitles: [] as DraftSubtitles[] };
    if ('url' in ref) {
      media.push({ url: ref.url, ...more });
      continue;
    }
    const { path } = ref.file;
    const blob = await opened(ref.file, watch).catch(() => {
      watch.signal.throwIfAborted();
      return null;
    });
    if (!blob) return { file: path, trouble: 'broken' };
    const name = path.slice(path.lastIndexOf('/') + 1);
    const own = await takeOwn(hands, new File([blob], name), watch);
    if ('trouble' in own) return { file: path, trouble: own.trouble };
    const its = own.measured.mime.startsWith('video')
      ? tracks.filter((one) => stem(one.path) === stem(path))
      : [];
    const poster = ref.poster && (await posterIn(ref.poster, watch));
    media.push({
      own,
      ...more,
      subtitles: its.map(({ track }) => track),
      ...(poster ? { poster } : {}),
      ...(plan.logos.includes(at) ? { logo: true } : {}),
    });
  }
  const { title, caption, hashtags, link, when, tags, lateness, facts, text } = plan;
  const begun = {
    title,
    caption,
    hashtags,
    link,
    when,
    tags,
    facts,
    text,
    rightsAt,
    ...(lateness && { lateness }),
  };
  return storeRow(world, begun, media, targetsOf(plan, remembered));
}

/** A film's picture; none where the file is no JPEG, for the film is as good without. */
async function posterIn(file: Given, watch: RowWatch): Promise<RowMedium['poster']> {
  try {
    const blob = await opened(file, watch);
    if ((await measure(blob))?.mime !== 'image/jpeg') return undefined;
    return { blob: blob.slice(0, blob.size, 'image/jpeg'), sha256: await sha256Of(blob) };
  } catch {
    watch.signal.throwIfAborted();
    return undefined;
  }
}

function opened(file: Given, { signal, onFile }: RowWatch): Promise<Blob> {
  onFile(file.path, file.bytes);
  return file.open(signal);
}

/** As its own settings say, where the row has them; else as a target begins that was added by hand. */
const targetsOf =
  (
    { accountIds, title, captions, settings }: RowPlan,
    { rules, accounts, lastOptions }: Remembered,
  ): RowTargets =>
  (ids) =>
    accountIds.map((accountId) => {
      const account = accounts.find((one) => one.id === accountId);
      const written = account && captions[account.platform];
      const own = settings[accountId];
      const { media, focus, instead, caption = written, ...more } = own ?? {};
      const target = own
        ? { options: {}, ...more, accountId }
        : newTarget(accountId, title, rules[accountId], lastOptions[accountId]);
      return {
        ...target,
        ...(caption == null ? {} : { caption }),
        ...(media ? { media: media.flatMap((at) => ids[at] ?? []) } : {}),
        ...(focus ? { focus: byId(focus, ids) } : {}),
        ...(instead ? { instead: piecesOf(instead, ids) } : {}),
      };
    });

const byId = <T>(
  by: readonly (readonly [at: number, T])[],
  ids: readonly (string | undefined)[],
): Record<string, T> =>
  Object.fromEntries(
    by.flatMap(([at, value]) => {
      const id = ids[at];
      return id === undefined ? [] : [[id, value] as const];
    }),
  );

const piecesOf = (
  instead: NonNullable<RowTarget['instead']>,
  ids: readonly (string | undefined)[],
): NonNullable<Target['instead']> =>
  byId(
    instead.flatMap(([of, piece]) => {
      const id = ids[piece];
      return id === undefined ? [] : [[of, id] as const];
    }),
    ids,
  );
