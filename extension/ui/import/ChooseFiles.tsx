import { MOST_ROWS } from '../../files/limits.ts';
import { FilePick } from '../files/FilePick.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { t } from '../words/import.ts';
import type { ImportActions, ImportState } from './session.ts';

/** All that an import is made of. */
export const IMPORT_FILES = '.csv,.tsv,.txt,.zip,.vtt,.srt,text/csv,image/*,video/*';

interface ChooseFilesProps {
  reading: boolean;
  files: ImportState['files'];
  actions: Pick<ImportActions, 'giveFiles' | 'saveTemplate'>;
}

/** Where an import begins: its files, or a table to fill in. */
export function ChooseFiles({ reading, files, actions }: ChooseFilesProps) {
  if (reading)
    return (
      <div class="import-wait" aria-busy="true">
        <p class="quiet" role="status">
          {t.reading}
        </p>
        <Skeleton height={48} />
        <Skeleton height={180} />
        <Skeleton height={320} />
      </div>
    );
  return (
    <div class="drop-box import-choose">
      <Icon name="inbox" size={20} />
      <h2 class="heading">{t.drop}</h2>
      <p class="quiet">{t.dropHelp(MOST_ROWS)}</p>
      {files.count > 0 && <p class="small">{t.beside(files.count, 0)}</p>}
      <div class="row">
        <FilePick
          look="primary"
          icon="upload"
          accept={IMPORT_FILES}
          onFiles={actions.giveFiles}
          testId="import-files"
        >
          {t.choose}
        </FilePick>
        <Button onPress={actions.saveTemplate} testId="import-template">
          {t.template}
        </Button>
      </div>
    </div>
  );
}
