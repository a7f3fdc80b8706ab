import { useEffect, useRef } from 'preact/hooks';
import type { DraftMedia } from '../../../shared/draft.ts';
import { Button } from '../parts/Button.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/editing.ts';

interface EnlargedProps {
  media: readonly DraftMedia[];
  shown: string;
  picked: readonly string[];
  onShow: (id: string) => void;
  onToggle: (id: string) => void;
  onClose: () => void;
}

/** One picture as large as the window allows; arrows go on, Space picks, Escape goes back. */
export function Enlarged({ media, shown, picked, onShow, onToggle, onClose }: EnlargedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const at = media.findIndex((one) => one.id === shown);
  const one = media[at];
  useEffect(() => dialog.current?.showModal(), []);
  if (!one) return null;

  const go = (by: number) => onShow((media[(at + by + media.length) % media.length] as DraftMedia).id);
  const isPicked = picked.includes(one.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else if (event.key === ' ') onToggle(one.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const facts = one.width && one.height && one.bytes ? t.pixels(one.width, one.height, one.bytes) : '';

  return (
    <dialog ref={dialog} class="enlarged" aria-label={t.enlarge} onClose={onClose} onKeyDown={onKeyDown}>
      <div class="large">
        <Thumb
          key={one.id}
          sha256={one.kind === 'video' ? undefined : one.sha256}
          thumbhash={one.thumbhash}
          alt={one.alt}
          whole
        />
      </div>
      <div class="row">
        <Button look="ghost" icon="left" label={t.previous} onPress={() => go(-1)} />
        <span class="grow small one-line">
          {one.alt || t.kinds[one.kind]}
          <span class="quiet"> {facts}</span>
        </span>
        <Button icon={isPicked ? 'check' : 'plus'} onPress={() => onToggle(one.id)}>
          {isPicked ? t.unpick : t.pick}
        </Button>
        <Button look="ghost" icon="right" label={t.next} onPress={() => go(1)} />
        <Button look="ghost" icon="close" label={t.close} onPress={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
