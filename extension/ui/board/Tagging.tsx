import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useEscape } from '../parts/escape.ts';
import { Field } from '../parts/Field.tsx';
import { t } from '../words/board.ts';
import type { Card } from './cards.ts';

interface TaggingProps {
  cards: readonly Card[];
  /** All that are in use anywhere. */
  tags: readonly string[];
  onTag: (add: string[], remove: string[]) => void;
  onClose: () => void;
}

/** Files what is picked under words: one press puts a word on all of them, or takes it off all. */
export function Tagging({ cards, tags, onTag, onClose }: TaggingProps) {
  const [fresh, setFresh] = useState('');
  useEscape(onClose);
  const on = (tag: string) => {
    const count = cards.filter((card) => card.tags.includes(tag)).length;
    return count === cards.length ? 'true' : count > 0 ? 'mixed' : 'false';
  };
  return (
    <form
      class="tagging"
      aria-label={t.tagsOf(cards.length)}
      onSubmit={(event) => {
        event.preventDefault();
        if (fresh.trim() === '') return;
        onTag([fresh], []);
        setFresh('');
      }}
    >
      <div class="tag-chips">
        {tags.map((tag) => {
          const state = on(tag);
          return (
            <button
              key={tag}
              type="button"
              class="chip"
              aria-pressed={state}
              onClick={() => (state === 'true' ? onTag([], [tag]) : onTag([tag], []))}
            >
              {tag}
            </button>
          );
        })}
      </div>
      <div class="row">
        <div class="grow">
          <Field label={t.newTag} name="new-tag" value={fresh} onInput={setFresh} />
        </div>
        <Button type="submit" icon="plus">
          {t.addTag}
        </Button>
        <Button onPress={onClose}>{t.done}</Button>
      </div>
    </form>
  );
}
