import { foldText } from '../../../../shared/fold.ts';
import type { Fold } from '../../../../shared/platforms/shown/shown.ts';
import { t } from '../../words/preview.ts';

interface FoldNoteProps {
  text: string;
  fold: Fold;
  /** What is folded; the caption unless told. */
  what?: 'caption' | 'title' | 'description';
}

/** How much of a text is in sight before it is folded, and how that is known. */
export function FoldNote({ text, fold, what = 'caption' }: FoldNoteProps) {
  const { characters, lines } = fold;
  const { seen, rest } = foldText(text, { characters: characters.value, lines: lines?.value });
  if (text === '') return null;
  return (
    <p class="small quiet" data-testid="fold-note">
      {rest.trim() === '' ? t.allSeen[what] : t.seen[what](seen.length, text.length)}{' '}
      <a href={characters.source} target="_blank" rel="noreferrer" title={t.readOn(characters.read)}>
        {t.folds(characters.value, lines?.value)}
      </a>
    </p>
  );
}
