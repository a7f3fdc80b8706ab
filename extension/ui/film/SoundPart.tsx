import { useEffect, useRef, useState } from 'preact/hooks';
import { playTrack, RATE } from '../../film/sound/mix.ts';
import { TEMPLATES } from '../../film/templates.ts';
import { type Film, type Sound, TRACKS, type TrackId } from '../../film/timeline.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/film.ts';
import { FileButton } from './FileButton.tsx';

interface SoundPartProps {
  film: Film;
  now: number;
  onChange: (sound: Sound) => void;
  onTake: (file: File) => Promise<string | null>;
}

/** So long is listened to, seconds. */
const SAMPLE = 12;
const LEVEL = 0.8;
const FADE = 2;

const choiceOf = (sound: Sound): string => (sound.kind === 'track' ? sound.track : sound.kind);

/** What is heard: nothing, a track of ours, or a file of the person's. */
export function SoundPart({ film, now, onChange, onTake }: SoundPartProps) {
  const { sound } = film;
  const [wantsOwn, setWantsOwn] = useState(sound.kind === 'own');
  const [hasRights, setRights] = useState(sound.kind === 'own');
  // What is said while a file is still being taken in.
  const mayTake = useRef(false);
  mayTake.current = wantsOwn && hasRights;
  const [levelId, fadeId] = [useId(), useId()];
  const choose = (value: string) => {
    setRights(false);
    setWantsOwn(value === 'own');
    // Until a file is chosen nothing is heard, not what was chosen before.
    if (value === 'none' || value === 'own') onChange({ kind: 'none' });
    else onChange({ kind: 'track', track: value as TrackId, level: LEVEL, fade: FADE });
  };
  return (
    <fieldset class="film-part">
      <legend>{t.sound}</legend>
      <div class="row wrap">
        <Select
          label={t.sound}
          value={wantsOwn ? 'own' : choiceOf(sound)}
          choices={['none', ...TRACKS, 'own'].map((value) => ({ value, label: t.sounds[value] ?? value }))}
          onChange={choose}
          name="film-sound"
        />
        {sound.kind === 'track' && !wantsOwn && (
          <Listen track={sound.track} beat={60 / TEMPLATES[film.template].tempo} level={sound.level} />
        )}
      </div>
      {wantsOwn && (
        <>
          <label class="rights">
            <input
              type="checkbox"
              checked={hasRights}
              data-testid="film-rights"
              onChange={({ currentTarget: { checked } }) => {
                setRights(checked);
                if (!checked) onChange({ kind: 'none' });
              }}
            />
            {t.rights}
          </label>
          {hasRights && (
            <div class="row wrap">
              <FileButton
                word={t.chooseSound}
                accept="audio/*,.mp3,.m4a,.wav,.ogg,.opus"
                testId="film-own-sound"
                onFile={async (file) => {
                  const sha256 = await onTake(file);
                  if (sha256 && mayTake.current)
                    onChange({
                      kind: 'own',
                      sha256,
                      name: file.name,
                      rightsAt: Math.round(now),
                      level: 1,
                      fade: FADE,
                    });
                }}
              />
              {sound.kind === 'own' && <span class="small quiet one-line">{sound.name}</span>}
            </div>
          )}
        </>
      )}
      {sound.kind !== 'none' && (
        <div class="film-two">
          <div class="field">
            <label for={levelId}>{t.level}</label>
            <input
              id={levelId}
              type="range"
              min={0.1}
              max={1}
              step={0.05}
              value={sound.level}
              onInput={(event) => onChange({ ...sound, level: Number(event.currentTarget.value) })}
            />
          </div>
          <div class="field">
            <label for={fadeId}>
              {t.fade}: {t.seconds(sound.fade)}
            </label>
            <input
              id={fadeId}
              type="range"
              min={0}
              max={6}
              step={0.5}
              value={sound.fade}
              onInput={(event) => onChange({ ...sound, fade: Number(event.currentTarget.value) })}
            />
          </div>
        </div>
      )}
    </fieldset>
  );
}

/** Plays the beginning of a track, and stops it. */
function Listen({ track, beat, level }: { track: TrackId; beat: number; level: number }) {
  const playing = useRef<AudioContext | null>(null);
  const [isOn, setOn] = useState(false);
  const stop = () => {
    void playing.current?.close();
    playing.current = null;
    setOn(false);
  };
  useEffect(() => stop, [track]);
  const play = () => {
    const context = new AudioContext({ sampleRate: RATE });
    const buffer = context.createBuffer(2, SAMPLE * RATE, RATE);
    for (const [side, samples] of playTrack(track, beat, SAMPLE).entries())
      buffer.copyToChannel(samples, side);
    const source = context.createBufferSource();
    const gain = context.createGain();
    gain.gain.value = level;
    source.buffer = buffer;
    source.connect(gain).connect(context.destination);
    source.onended = stop;
    source.start();
    playing.current = context;
    setOn(true);
  };
  return (
    <Button icon={isOn ? 'pause' : 'play'} onPress={isOn ? stop : play} testId="film-listen">
      {isOn ? t.hush : t.listen}
    </Button>
  );
}
