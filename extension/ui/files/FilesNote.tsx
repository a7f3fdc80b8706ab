import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/files.ts';
import type { FilesActions, FilesState } from './session.ts';

interface FilesNoteProps {
  files: FilesState;
  actions: Pick<FilesActions, 'stopFiles' | 'seenFiles'>;
}

/** Which file is being taken in, and then what became of them: those that could not be, each with why. */
export function FilesNote({ files: { taking, taken, error }, actions }: FilesNoteProps) {
  if (taking) {
    const { name, at, of, bytes, size } = taking;
    return (
      <div class="board-note" data-testid="files-taking">
        <span class="grow figures one-line" role="status">
          {t.taking(at, of, name)} {t.read(bytes, size)}
        </span>
        <Progress label={t.taking(at, of, name)} done={at - 1 + (size > 0 ? bytes / size : 0)} total={of} />
        <Button onPress={actions.stopFiles} testId="files-stop">
          {t.stop}
        </Button>
      </div>
    );
  }
  if (!taken && !error) return null;
  return (
    <div class="board-note" role="status" data-testid="files-taken">
      <div class="grow">
        {error && <p>{errorWords(error)}</p>}
        {taken && <p>{t.taken(taken.added, taken.twins, taken.stopped)}</p>}
        {taken && taken.troubles.length > 0 && (
          <ul>
            {taken.troubles.map(({ name, trouble }, at) => (
              <li key={`${name} ${at}`}>
                <b>{name}</b>
                {': '}
                {t.troubles[trouble]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button look="ghost" icon="close" label={t.close} onPress={actions.seenFiles} />
    </div>
  );
}
