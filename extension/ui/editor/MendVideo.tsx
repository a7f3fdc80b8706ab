import type { DraftMedia } from '../../../shared/draft.ts';
import type { KindRules } from '../../../shared/platforms/rules.ts';
import { mendingCut } from '../../film/cut.ts';
import { films } from '../film/films.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/cut.ts';
import { Cutting, useCutting, useWritten } from './Cutting.tsx';

export { ready } from '../words/cut.ts';

interface MendVideoProps {
  draftId: string;
  media: readonly DraftMedia[];
  kind: KindRules;
  /** The platform's name. */
  name: string;
}

/** One press that makes a video fit where it would be refused, where a cut can do that. */
export function MendVideo({ draftId, media, kind, name }: MendVideoProps) {
  const { mime: written } = useWritten(draftId);
  if (!films() || !kind.video || written === null) return null;
  const unfitIn = (coded: 'video/mp4' | 'video/webm') =>
    media.flatMap((one) => {
      const { id, mime, bytes, width, height, seconds } = one;
      if (one.kind !== 'video' || !mime || !bytes || !width || !height || !seconds || !kind.video) return [];
      const cut = mendingCut(kind.video, { kind: 'video', mime, bytes, width, height, seconds }, coded);
      return cut ? [{ id, cut, seconds }] : [];
    });
  const [unfit] = unfitIn(written);
  if (unfit) return <Mend key={unfit.id} draftId={draftId} name={name} {...unfit} />;
  // What another browser could mend is said, not left out.
  return unfitIn('video/mp4').length > 0 ? <ProblemLine weight="warn">{t.onlyWebm(name)}</ProblemLine> : null;
}

function Mend({ draftId, name, id, cut, seconds }: { draftId: string; name: string } & Unfit) {
  const cutting = useCutting(draftId, id);
  return (
    <Cutting cutting={cutting}>
      <Button icon="video" onPress={() => cutting.begin(cut)} testId="mend-video">
        {cut.to < seconds ? t.trim(cut.to, name) : t.fit(name)}
      </Button>
    </Cutting>
  );
}

interface Unfit {
  id: string;
  cut: NonNullable<ReturnType<typeof mendingCut>>;
  seconds: number;
}
