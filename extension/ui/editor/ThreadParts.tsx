import type { Draft, DraftMedia } from '../../../shared/draft.ts';
import type { KindRules } from '../../../shared/platforms/rules.ts';
import { lengthAsSent } from '../../../shared/text-length.ts';
import { editedTexts, joinTexts, splitThread } from '../../../shared/thread.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/target.ts';
import { CountedField } from './CountedField.tsx';

interface ThreadPartsProps {
  draft: Draft;
  kind: KindRules;
  /** All the texts in one, a line of hyphens between them. */
  caption: string;
  /** Photos that go out with it, in order. */
  media: readonly DraftMedia[];
  onChange: (caption: string) => void;
}

/** The posts of a thread one under the other, each with its own count and the photos that go with it. */
export function ThreadParts({ draft, kind, caption, media, onChange }: ThreadPartsProps) {
  const texts = editedTexts(caption);
  const { max, unit } = kind.caption;
  const each = kind.images?.max.value ?? 1;
  const lengthOf = (text: string) => lengthAsSent(text.trim(), unit);
  const set = (next: readonly string[]) => onChange(joinTexts(next));
  const move = (at: number, to: number) => {
    const next = texts.toSpliced(at, 1);
    set(next.toSpliced(to, 0, texts[at] as string));
  };
  const split = () => set(splitThread(draft.caption, (text) => lengthOf(text) <= max.value));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div class="thread" role="group" aria-label={t.thread}>
      {texts.map((text, at) => {
        const length = lengthOf(text);
        const photos = media.slice(at * each, (at + 1) * each).length;
        return (
          <div key={at} class="part">
            <CountedField
              label={[t.part(at + 1), photos > 0 && t.partPhotos(photos)].filter(Boolean).join(', ')}
              name={`part-${at}`}
              lines
              value={text}
              count={t.length(length, max.value)}
              wrong={length > max.value}
              onInput={(value) => set(texts.with(at, value))}
            />
            {texts.length > 1 && (
              <div class="row">
                {at > 0 && (
                  <Button look="ghost" icon="up" label={t.up(at + 1)} onPress={() => move(at, at - 1)} />
                )}
                {at < texts.length - 1 && (
                  <Button look="ghost" icon="down" label={t.down(at + 1)} onPress={() => move(at, at + 1)} />
                )}
                <Button
                  look="ghost"
                  icon="trash"
                  label={t.removePart(at + 1)}
                  onPress={() => set(texts.toSpliced(at, 1))}
                />
              </div>
            )}
          </div>
        );
      })}
      <div class="row">
        <Button icon="plus" onPress={() => set([...texts, ''])} testId="add-part">
          {t.addPart}
        </Button>
        {texts.length === 1 && draft.caption.trim() !== '' && (
          <Button onPress={split} testId="split-parts">
            {t.split}
          </Button>
        )}
      </div>
    </div>
  );
}
