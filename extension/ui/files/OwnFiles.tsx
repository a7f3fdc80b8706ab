import type { Draft } from '../../../shared/draft.ts';
import { Icon } from '../parts/Icon.tsx';
import { t } from '../words/files.ts';
import { FilePick } from './FilePick.tsx';
import { FilesNote } from './FilesNote.tsx';
import type { FilesActions, FilesState } from './session.ts';
import { useFiles } from './use-files.ts';

export { ready } from '../words/files.ts';

/** What becomes a medium, or belongs to one. */
export const MEDIA_FILES = 'image/*,video/*,.mov,.vtt,.srt';

interface OwnFilesProps {
  draft: Draft;
  files: FilesState;
  actions: FilesActions;
}

/** Files of the owner's for the open Draft: chosen, dropped anywhere, or pasted. */
export function OwnFiles({ draft, files, actions }: OwnFilesProps) {
  const add = (given: File[]) => actions.addFiles(given, draft.id);
  const over = useFiles({ onDrop: add, onPaste: add });
  return (
    <section class="own-files" aria-label={t.ownFiles}>
      <div class={draft.media.length === 0 ? 'drop-box' : 'row'}>
        {draft.media.length === 0 && <Icon name="photo" size={20} />}
        <FilePick icon="plus" accept={MEDIA_FILES} onFiles={add} testId="add-files">
          {t.add}
        </FilePick>
        <span class="small quiet">{t.addHelp}</span>
      </div>
      <FilesNote files={files} actions={actions} />
      {over && (
        <div class="drop-hint" aria-hidden="true">
          <span>{t.dropHere}</span>
        </div>
      )}
    </section>
  );
}
