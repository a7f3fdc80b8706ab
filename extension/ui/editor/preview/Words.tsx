import { useState } from 'preact/hooks';
import { foldText } from '../../../../shared/fold.ts';
import type { Fold } from '../../../../shared/platforms/shown/shown.ts';
import type { LinkFound } from '../../../../shared/weighted-text.ts';
import { t } from '../../words/preview.ts';
import { type Mark, piecesOf } from './pieces.ts';

interface WordsProps {
  text: string;
  /** Null: it is shown whole. */
  fold: Fold | null;
  /** What the platform makes into links. */
  marks: readonly Mark[];
  links?: (text: string) => readonly LinkFound[];
  /** How a link is written out; as it is unless told. */
  shown?: (link: string) => string;
  /** What the platform writes where the text is folded. */
  more: string;
  /** Stands before the text, in its first line. */
  who?: string;
}

/** A text as the platform shows it: folded where it folds, links and hashtags in colour. */
export function Words({ text, fold, marks, links, shown = (link) => link, more, who }: WordsProps) {
  const [opened, setOpened] = useState(false);
  if (text === '' && !who) return null;
  const folded = fold
    ? foldText(text, { characters: fold.characters.value, lines: fold.lines?.value })
    : { seen: text, rest: '' };
  const isFolded = folded.rest.trim() !== '';
  return (
    <p class="seen-words" data-testid="seen-words">
      {who && <b>{who} </b>}
      {piecesOf(opened ? text : folded.seen, marks, links).map((piece, at) =>
        piece.marked ? (
          <span key={at} class="marked">
            {shown(piece.text)}
          </span>
        ) : (
          piece.text
        ),
      )}
      {isFolded && (
        <button
          type="button"
          class="seen-more"
          aria-expanded={opened}
          data-testid="seen-more"
          onClick={() => setOpened(!opened)}
        >
          {opened ? t.less : more}
        </button>
      )}
    </p>
  );
}
