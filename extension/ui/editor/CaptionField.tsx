import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashtagsIn } from '../../../shared/caption.ts';
import type { Draft } from '../../../shared/draft.ts';
import type { TextRule } from '../../../shared/platforms/rules.ts';
import { Menu } from '../parts/Menu.tsx';
import { t } from '../words/editing.ts';
import { number } from '../words/format.ts';
import { leftOf } from './counting.ts';

interface CaptionFieldProps {
  draft: Draft;
  value: string;
  onInput: (caption: string) => void;
  /** The strictest rule of the chosen platforms; none: nothing is counted. */
  rule: TextRule | undefined;
}

const SUGGESTED = 3;

export function CaptionField({ draft, value, onInput, rule }: CaptionFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // For browsers that cannot size a field by its content; the others ignore it.
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || CSS.supports?.('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }, [value]);

  const add = (text: string) => onInput(value.trim() === '' ? text : `${value.trimEnd()}\n${text}`);
  const used = hashtagsIn(value).map((tag) => tag.toLowerCase());
  const tags = draft.hashtags.filter((tag) => !used.includes(tag.toLowerCase())).slice(0, SUGGESTED);
  const inserts = async () => (await import('./inserts.ts')).inserts(draft, add);
  const left = rule && leftOf(value, rule);

  return (
    <section class="caption">
      <textarea
        ref={area}
        rows={2}
        aria-label={t.caption}
        placeholder={t.captionPrompt}
        data-testid="caption"
        value={value}
        aria-invalid={left !== undefined && left < 0 ? 'true' : undefined}
        aria-describedby="caption-count"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="caption-foot">
        <div class="tags">
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-label={t.addHashtag(tag)}
              onClick={() => onInput(`${value.trimEnd()}${value.trim() === '' ? '' : ' '}#${tag}`)}
            >
              #{tag}
            </button>
          ))}
        </div>
        {rule && left !== undefined && (
          <span
            id="caption-count"
            class={left < 0 ? 'count figures wrong' : 'count figures'}
            title={t.left(left)}
            data-testid="count"
          >
            {number(rule.max.value - left)} / {number(rule.max.value)}
          </span>
        )}
        <Menu label={t.insert} icon="plus" items={inserts} />
      </div>
    </section>
  );
}
