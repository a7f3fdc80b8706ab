import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/draft.ts';
import type { Film } from '../../film/timeline.ts';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { t } from '../words/film.ts';
import { locale } from '../words/language.ts';
import { films } from './films.ts';

/** Before a film that is heard is made: which places of its Draft do not take the sound that this browser writes. */
export function OpusRefused({ film, draft: { id, targets } }: { film: Film; draft: Draft }) {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let isGone = false;
    void films()
      ?.writes(id)
      .then(({ refusingOpus }) => isGone || setNames(refusingOpus));
    return () => {
      isGone = true;
    };
  }, [id, targets]);
  const isHeard = film.sound.kind !== 'none' || film.shots.some(({ clip }) => clip?.sound);
  return isHeard && names.length > 0 ? (
    <ProblemLine weight="warn">{t.onlyOpus(new Intl.ListFormat(locale).format(names))}</ProblemLine>
  ) : null;
}
