import type { Film, Texts as Said } from '../../film/timeline.ts';
import { Field } from '../parts/Field.tsx';
import { useId } from '../parts/use-id.ts';
import { t } from '../words/film.ts';

interface TextsProps {
  film: Film;
  onChange: (changes: Partial<Film>) => void;
}

const LINES = ['title', 'price', 'address', 'facts', 'agent'] as const;

/** What the title says, and the end. */
export function Texts({ film, onChange }: TextsProps) {
  const id = useId();
  const say = (name: keyof Said, text: string) => onChange({ texts: { ...film.texts, [name]: text } });
  return (
    <fieldset class="film-part">
      <legend>{t.texts}</legend>
      {LINES.map((name) => (
        <Field
          key={name}
          label={t.text[name] ?? name}
          name={`film-${name}`}
          value={film.texts[name]}
          onInput={(text) => say(name, text)}
        />
      ))}
      <div class="field">
        <label for={id}>{t.text.contact}</label>
        <textarea
          id={id}
          rows={2}
          value={film.texts.contact}
          aria-describedby={`${id}-told`}
          data-testid="film-contact"
          onInput={(event) => say('contact', event.currentTarget.value)}
        />
        <p id={`${id}-told`} class="small quiet">
          {t.contactHint}
        </p>
      </div>
    </fieldset>
  );
}
