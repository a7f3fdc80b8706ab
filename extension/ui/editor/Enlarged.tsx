import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftMedia } from '../../../shared/draft.ts';
import type { Source } from '../../../shared/media.ts';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { ready as clip } from '../words/clip.ts';
import { t as words } from '../words/editing.ts';
import { ready as provenance, t } from '../words/provenance.ts';
import { CountedField } from './CountedField.tsx';
import { Provenance } from './Provenance.tsx';
import { isShut } from './picking.ts';

export const ready = Promise.all([clip, provenance]);

const CutVideo = later(() => import('./CutVideo.tsx'), 'CutVideo');

interface EnlargedProps {
  draftId?: string;
  media: readonly DraftMedia[];
  shown: string;
  picked: readonly string[];
  source: Source;
  onShow: (id: string) => void;
  onToggle: (id: string) => void;
  onFetch: (ids: string[]) => void;
  onDescribe: (id: string, alt: string) => void;
  onClose: () => void;
}

/** What has use of its own for arrows and Space. */
const OWN_KEYS = [HTMLTextAreaElement, HTMLInputElement, HTMLSelectElement, HTMLVideoElement];

/** One picture as large as the window allows; arrows go on, Space picks, Escape goes back. */
export function Enlarged(props: EnlargedProps) {
  const { draftId, media, shown, picked, source, onShow, onToggle, onFetch, onDescribe, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const at = media.findIndex((one) => one.id === shown);
  const one = media[at];
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  if (!one) return null;

  const go = (by: number) => onShow((media[(at + by + media.length) % media.length] as DraftMedia).id);
  const isPicked = picked.includes(one.id);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a text these keys belong to the text, on a slider to the slider.
    if (OWN_KEYS.some((kind) => event.target instanceof kind) && event.key !== 'Escape')
      return event.stopPropagation();
    if (event.target instanceof HTMLButtonElement && event.key === ' ') return event.stopPropagation();
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else if (event.key === ' ') onToggle(one.id);
    else if (event.key === 'Escape') dialog.current?.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class="enlarged"
      aria-label={t.enlarge}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div class="large">
        {one.kind === 'video' && one.state === 'stored' ? (
          <CutVideo key={one.id} draftId={draftId} media={one} />
        ) : (
          <Thumb
            key={one.id}
            sha256={one.kind === 'video' ? undefined : one.sha256}
            thumbhash={one.thumbhash}
            alt={one.alt}
            whole
          />
        )}
      </div>
      <Description key={one.id} media={one} onDescribe={(alt) => onDescribe(one.id, alt)} />
      <Provenance media={one} source={source} onFetch={onFetch} />
      <div class="row">
        <Button look="ghost" icon="left" label={t.previous} onPress={() => go(-1)} />
        <span class="grow small one-line">{t.at(words.kinds[one.kind] ?? '', at + 1, media.length)}</span>
        {(isPicked || !isShut(one)) && (
          <Button icon={isPicked ? 'check' : 'plus'} onPress={() => onToggle(one.id)}>
            {isPicked ? t.unpick : t.pick}
          </Button>
        )}
        <Button look="ghost" icon="right" label={t.next} onPress={() => go(1)} />
        <Button look="ghost" icon="close" label={t.close} onPress={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

/** Words for people who cannot see the photo. Kept here while they are typed, for saving takes a moment. */
function Description({ media, onDescribe }: { media: DraftMedia; onDescribe: (alt: string) => void }) {
  const [alt, setAlt] = useState(media.alt);
  if (media.kind === 'video') return null;
  return (
    <CountedField
      label={t.describe}
      name="alt-text"
      lines
      value={alt}
      onInput={(text) => {
        setAlt(text);
        onDescribe(text);
      }}
    />
  );
}
