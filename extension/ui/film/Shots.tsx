import type { DraftMedia } from '../../../shared/draft.ts';
import type { Box, Film, Shot, Timeline } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/film.ts';
import { Clip } from './Clip.tsx';
import { Focus } from './Focus.tsx';

interface ShotsProps {
  film: Film;
  /** All photos that can be in it. */
  photos: readonly DraftMedia[];
  /** How many there is no time for. */
  left: number;
  /** Null as long as there is nothing to show. */
  timeline: Timeline | null;
  onChange: (shots: readonly Shot[]) => void;
  onAdd: (photo: DraftMedia) => void;
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

/** The film's photos in their order, and what is said on each. */
export function Shots({ film: { shots }, photos, left, timeline, onChange, onAdd }: ShotsProps) {
  const swap = (at: number, to: number) => {
    const next = [...shots];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  const replace = (at: number, shot: Shot) =>
    onChange(shots.map((one, index) => (index === at ? shot : one)));
  // A piece of video moves by itself: what is seen of it stays the same all the time.
  const frameOf = (at: number): Box => timeline?.scenes.find(({ shot }) => shot === at)?.move.from ?? WHOLE;
  const others = photos.filter((one) => !shots.some(({ sha256 }) => sha256 === one.sha256));
  return (
    <fieldset class="film-part">
      <legend>{t.photos}</legend>
      {left > 0 && <ProblemLine weight="warn">{t.left(left)}</ProblemLine>}
      <ol class="film-shots">
        {shots.map((shot, at) => (
          <li key={shot.sha256} data-testid="film-shot">
            <div class="row">
              <span class="film-thumb">
                <Thumb sha256={shot.sha256} alt="" />
              </span>
              <span class="grow">
                {at === 0 ? (
                  <b class="small">{t.cover}</b>
                ) : (
                  <input
                    type="text"
                    class="film-words"
                    dir="auto"
                    aria-label={t.saying(at + 1)}
                    placeholder={t.saying(at + 1)}
                    value={shot.words}
                    maxLength={80}
                    onInput={(event) => {
                      const words = event.currentTarget.value;
                      replace(at, { ...shot, words });
                    }}
                  />
                )}
              </span>
              <Button
                look="ghost"
                icon="up"
                label={t.earlier(at + 1)}
                off={at === 0}
                onPress={() => at > 0 && swap(at, at - 1)}
              />
              <Button
                look="ghost"
                icon="down"
                label={t.later(at + 1)}
                off={at === shots.length - 1}
                onPress={() => at < shots.length - 1 && swap(at, at + 1)}
              />
              <Button
                look="ghost"
                icon="close"
                label={t.leaveOut(at + 1)}
                onPress={() => onChange(shots.filter((_, index) => index !== at))}
              />
            </div>
            {shot.clip ? (
              <Clip
                shot={shot}
                at={at}
                seconds={photos.find(({ sha256 }) => sha256 === shot.sha256)?.seconds ?? shot.clip.to}
                frame={frameOf(at)}
                onChange={(changed) => replace(at, changed)}
              />
            ) : (
              <details class="more">
                <summary>
                  {t.focus}
                  <span class="unseen">: {t.photo(at + 1)}</span>
                </summary>
                <Focus shot={shot} onChange={(changed) => replace(at, changed)} />
              </details>
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details class="more">
          <summary>{t.others}</summary>
          <div class="row wrap">
            {others.map((one) => (
              <button
                key={one.id}
                type="button"
                class="film-other"
                title={t.put(photos.indexOf(one) + 1)}
                aria-label={t.put(photos.indexOf(one) + 1)}
                onClick={() => onAdd(one)}
              >
                <Thumb sha256={one.sha256} thumbhash={one.thumbhash} alt="" />
              </button>
            ))}
          </div>
        </details>
      )}
    </fieldset>
  );
}
