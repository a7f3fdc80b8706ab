import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cuesOf } from '../../film/subtitles.ts';
import type { Film } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/film.ts';

interface SubtitlePartProps {
  film: Film;
  caption: string;
  /** When photos are shown: after the title, until the end. Seconds. */
  between: { from: number; to: number };
  onChange: (changes: Partial<Film>) => void;
}

/** Timed text, from the caption or typed; each line stays as long as it takes to read. */
export function SubtitlePart({ film, caption, between, onChange }: SubtitlePartProps) {
  const id = useId();
  const [text, setText] = useState(film.subtitles.map((cue) => cue.text).join('\n'));
  const say = (words: string) => {
    setText(words);
    onChange({ subtitles: cuesOf(words, between.from, between.to) });
  };
  // What is said is timed anew where the film's length, look or photos change; what comes timed is kept.
  const { from, to } = between;
  const timed = useRef(`${from} ${to}`);
  useLayoutEffect(() => {
    if (timed.current === `${from} ${to}`) return;
    timed.current = `${from} ${to}`;
    if (text.trim() !== '') say(text);
  }, [from, to]);
  return (
    <details class="film-part more">
      <summary>{t.subtitles}</summary>
      <div class="field">
        <label for={id}>{t.subtitles}</label>
        <textarea
          id={id}
          rows={4}
          value={text}
          aria-describedby={`${id}-told`}
          data-testid="film-subtitles"
          onInput={(event) => say(event.currentTarget.value)}
        />
        <p id={`${id}-told`} class="small quiet">
          {t.subtitlesHint}
        </p>
      </div>
      <div class="row wrap">
        <Button onPress={() => say(caption)} testId="film-from-caption">
          {t.fromCaption}
        </Button>
        <Switch
          label={t.burned}
          on={film.burned}
          onChange={(burned) => onChange({ burned })}
          name="film-burned"
        />
      </div>
    </details>
  );
}
