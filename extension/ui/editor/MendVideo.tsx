import { videoProblem } from '../../../shared/check.ts';
import type { DraftMedia } from '../../../shared/draft.ts';
import type { KindRules } from '../../../shared/platforms/rules.ts';
import { type Encodes, mendingCut } from '../../film/mending-cut.ts';
import { films } from '../film/films.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { ready as cuts, t } from '../words/cut.ts';
import { ready as told, t as wrongs } from '../words/problems.ts';
import { Cutting, useCutting, useWritten } from './Cutting.tsx';

export const ready = Promise.all([cuts, told]);

interface MendVideoProps {
  draftId: string;
  /** The place it is for: it alone gets the piece. */
  accountId: string;
  media: readonly DraftMedia[];
  kind: KindRules;
  /** The platform's name. */
  name: string;
}

/** What a place refuses in a video, and the one press that makes it fit, where a cut can do that. */
export function MendVideo({ draftId, accountId, media, kind, name }: MendVideoProps) {
  const { mime: written, sound } = useWritten(draftId);
  if (!films() || !kind.video || written === null) return null;
  const unfitIn = (encodes: Encodes, mute: boolean) =>
    media.flatMap((one) => {
      const { id, mime, bytes, width, height, seconds, coding } = one;
      if (one.kind !== 'video' || !mime || !bytes || !width || !height || !seconds || !kind.video) return [];
      const video = {
        kind: 'video',
        mime,
        bytes,
        width,
        height,
        seconds,
        coding: coding ?? undefined,
      } as const;
      const cut = mendingCut(kind.video, video, encodes, mute);
      const wrong = videoProblem(kind.video, video);
      const why = (wrong && wrongs.problems[wrong.code]?.(wrong.params ?? {})) ?? '';
      return cut ? [{ id, cut, seconds, why }] : [];
    });
  const here = { mime: written, sound };
  // Where its sound would not be taken as this browser writes it, what is left is to go without.
  const [unfit] = [...unfitIn(here, false), ...unfitIn(here, true)];
  if (unfit) return <Mend key={unfit.id} draftId={draftId} accountId={accountId} name={name} {...unfit} />;
  // What another browser could mend is said, not left out.
  return unfitIn({ mime: 'video/mp4', sound: 'aac' }, false).length > 0 ? (
    <ProblemLine weight="warn">{t.onlyWebm(name)}</ProblemLine>
  ) : null;
}

function Mend({
  draftId,
  accountId,
  name,
  id,
  cut,
  seconds,
  why,
}: Omit<MendVideoProps, 'media' | 'kind'> & Unfit) {
  const cutting = useCutting(draftId, id, accountId);
  return (
    <Cutting cutting={cutting}>
      <ProblemLine weight="warn">{why}</ProblemLine>
      <Button icon="video" onPress={() => cutting.begin(cut)} testId="mend-video">
        {labelOf(cut, seconds, name)}
      </Button>
    </Cutting>
  );
}

function labelOf({ mute, to }: Unfit['cut'], seconds: number, name: string): string {
  if (mute) return t.fitMute(name);
  return to < seconds ? t.trim(to, name) : t.fit(name);
}

interface Unfit {
  id: string;
  cut: NonNullable<ReturnType<typeof mendingCut>>;
  seconds: number;
  /** Why it would be refused, in words. */
  why: string;
}
