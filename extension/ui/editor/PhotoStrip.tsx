import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftMedia } from '../../../shared/draft.ts';
import { later } from '../parts/later.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/editing.ts';
import { useTileDrag } from './drag.ts';
import { useHover } from './hover.ts';
import { PhotoTile } from './PhotoTile.tsx';
import { follower, movedTo, rearranged, shownOrder, stepTo, toggled } from './picking.ts';

interface PhotoStripProps {
  media: readonly DraftMedia[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
  columns?: number;
}

const Enlarged = later(async () => (await import('./Enlarged.tsx')).Enlarged);

const canPick = (one: DraftMedia): boolean => one.state !== 'failed' && one.state !== 'link';
const count = (media: readonly DraftMedia[], kind: DraftMedia['kind']): number =>
  media.filter((one) => one.kind === kind).length;

/** Photos in their order: click or Space picks, drag or Alt and arrows move, Enter enlarges. */
export function PhotoStrip({ media, picked, onPick, columns = 3 }: PhotoStripProps) {
  const box = useRef<HTMLDivElement>(null);
  const leftBefore = useRef(new Map<string, string | null>());
  const [focus, setFocus] = useState<string | null>(null);
  const [large, setLarge] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [moving, setMoving] = useState<string[] | null>(null);
  const ids = useMemo(() => media.map((one) => one.id), [media]);
  const [shown, setShown] = useState(() => shownOrder(ids, picked));

  // New media of the page join where they stand there; what is shown already keeps its place.
  useEffect(() => {
    if (shown.length !== ids.length || ids.some((id) => !shown.includes(id)))
      setShown(shownOrder(ids, picked));
  }, [ids, picked, shown]);

  const order = moving ?? picked;
  const tiles = (moving ? rearranged(shown, moving) : shown).flatMap(
    (id) => media.find((one) => one.id === id) ?? [],
  );
  const focused = tiles.some((one) => one.id === focus) ? focus : (tiles[0]?.id ?? null);

  const toggle = (id: string) => {
    const one = media.find((entry) => entry.id === id);
    if (!one || (!canPick(one) && !picked.includes(id))) return;
    if (picked.includes(id)) leftBefore.current.set(id, follower(picked, id));
    onPick(toggled(picked, id, leftBefore.current.get(id)));
  };
  const place = (next: string[], id: string) => {
    setShown(rearranged(shown, next));
    setSaid(t.moved(next.indexOf(id) + 1, next.length));
    onPick(next);
  };
  const focusOn = (id: string) => {
    setFocus(id);
    box.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };

  const drag = useTileDrag(box, {
    onClick(id) {
      focusOn(id);
      toggle(id);
    },
    onHold: setLarge,
    onOver(id, over) {
      const one = media.find((entry) => entry.id === id);
      const to = order.indexOf(over);
      if (one && canPick(one) && to >= 0) setMoving(movedTo(order, id, to));
    },
    onDrop() {
      if (moving && drag.dragged) place(moving, drag.dragged);
      setMoving(null);
    },
  });

  const hover = useHover();
  const peeked = hover.hovered && media.find((one) => one.id === hover.hovered?.id);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tiles.findIndex((one) => one.id === focused);
    if (at < 0 || focused === null) return;
    if (event.key === ' ') toggle(focused);
    else if (event.key === 'Enter') setLarge(focused);
    else {
      const among = event.altKey ? picked.indexOf(focused) : at;
      const to = stepTo(event.key, among, event.altKey ? picked.length : tiles.length, columns);
      if (to === null || among < 0) return;
      if (!event.altKey) focusOn((tiles[to] as DraftMedia).id);
      else if (to !== among) place(movedTo(picked, focused, to), focused);
    }
    event.preventDefault();
  };

  return (
    <section class="strip" aria-label={t.photos}>
      <p class="strip-head">
        <span class="grow one-line">
          {t.mediaCount(count(media, 'photo'), count(media, 'floorplan'), count(media, 'video'))}
          <span class="quiet"> · {t.picked(picked.length)}</span>
        </span>
        <button type="button" class="link" onClick={() => onPick(tiles.filter(canPick).map((one) => one.id))}>
          {t.all}
        </button>
        <button type="button" class="link" onClick={() => onPick([])}>
          {t.none}
        </button>
      </p>
      <div
        ref={box}
        class="tiles"
        role="listbox"
        tabIndex={-1}
        aria-multiselectable="true"
        aria-label={t.photos}
        aria-describedby="strip-help"
        style={{ '--columns': columns }}
        onKeyDown={onKeyDown}
        onPointerOver={hover.onPointerOver}
        onPointerLeave={hover.leave}
        onPointerDown={(event) => {
          hover.leave();
          drag.onPointerDown(event);
        }}
        onPointerMove={drag.onPointerMove}
        onPointerUp={drag.onPointerUp}
        onPointerCancel={drag.onPointerCancel}
      >
        {tiles.map((one, at) => (
          <PhotoTile
            key={one.id}
            media={one}
            at={at}
            of={tiles.length}
            place={order.indexOf(one.id)}
            focusable={one.id === focused}
            dragged={one.id === drag.dragged}
          />
        ))}
      </div>
      <p id="strip-help" class="unseen">
        {t.stripHelp}
      </p>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
      {hover.hovered && peeked && !large && (
        <div class={hover.hovered.above ? 'peek below' : 'peek'} aria-hidden="true">
          <Thumb sha256={peeked.sha256} thumbhash={peeked.thumbhash} alt="" whole={peeked.kind !== 'video'} />
        </div>
      )}
      {large && (
        <Enlarged
          media={tiles}
          shown={large}
          picked={picked}
          onShow={setLarge}
          onToggle={toggle}
          onClose={() => {
            setLarge(null);
            focusOn(large);
          }}
        />
      )}
    </section>
  );
}
