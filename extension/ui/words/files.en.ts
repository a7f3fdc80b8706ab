import type { OwnTrouble } from '../../../shared/own.ts';
import { bytes } from './amounts.ts';
import { plural } from './catalogue.ts';
import { number } from './format.ts';

const files = (count: number): string => `${number(count)} ${plural(count, 'file', 'files')}`;

/** Files of the owner's on their way into a draft. */
export const en = {
  ownFiles: 'Your own files',
  importTable: 'Import…',
  newDraft: 'New draft',
  title: 'Title',
  add: 'Add files…',
  addHelp: 'or drop them here, or paste',
  dropHere: 'Drop to add to this draft',
  dropNew: 'Drop for a new draft, or onto a card to add to it',
  taking: (at: number, of: number, name: string): string =>
    of > 1 ? `File ${number(at)} of ${number(of)}: ${name}` : name,
  read: (got: number, size: number): string => (got > 0 ? `${bytes(got)} of ${bytes(size)}` : bytes(size)),
  stop: 'Stop',
  taken: (added: number, twins: number, stopped: number): string =>
    [
      `${files(added)} added`,
      twins > 0 ? `${number(twins)} there already` : '',
      stopped > 0 ? `${number(stopped)} stopped` : '',
    ]
      .filter(Boolean)
      .join(', '),
  troubles: {
    empty: 'The file is empty',
    'not-media': 'Not a photo or video that can be published',
    heic: 'A HEIC photo: save it as JPEG first',
    broken: 'The file is damaged',
    'too-small': 'Too small: both sides need 200 pixels',
    'too-large': 'Too large: photos up to 100 MB, videos up to 4 GB',
    'too-many': 'A draft holds 300 photos and videos at most',
    'no-space': 'No space left in the browser',
    'not-subtitles': 'Neither WebVTT nor SRT',
    'no-video': 'No video of this name here: add the video first',
    table: 'A table or ZIP: drop it on the board to import it',
    unreadable: 'It could not be read: was it moved or deleted?',
  } as Record<OwnTrouble, string>,
  onItsWay: 'This draft is on its way already. Open it to change it.',
  close: 'Close',
};
export type FilesWords = typeof en;
