import { videoProblem } from '../../../shared/check.ts';
import type { Draft } from '../../../shared/draft.ts';
import { type Film, SIZES } from '../../film/timeline.ts';
import type { Remembered } from '../../messages.ts';

/** Names of the places that this Draft goes to and that would take the film as no kind of post; `mime` is what comes out. */
export function placesUnfit(
  film: Film,
  { targets }: Pick<Draft, 'targets'>,
  { rules }: Pick<Remembered, 'rules'>,
  mime: 'video/mp4' | 'video/webm',
): string[] {
  const scale = film.side / 1080;
  const { width, height } = SIZES[film.ratio];
  const video = {
    ...({ kind: 'video', mime, bytes: 1 } as const),
    ...{ width: width * scale, height: height * scale, seconds: film.seconds },
  };
  const names = targets.flatMap(({ accountId }) => {
    const record = rules[accountId];
    const taken = record?.kinds.flatMap((kind) => kind.video ?? []) ?? [];
    return record && taken.length > 0 && taken.every((rule) => videoProblem(rule, video)) ? record.name : [];
  });
  return [...new Set(names)];
}
