import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftMedia } from '../../../shared/draft.ts';
import type { Source } from '../../../shared/media.ts';
import { Menu } from '../parts/Menu.tsx';
import { Thumb } from '../parts/Thumb.tsx';
import { t } from '../words/editing.ts';
import type { KeyWork } from './keys.ts';
import { Enlarged } from './later-parts.ts';
import { PhotoTile } from './PhotoTile.tsx';
import { follower, isShut, movedTo, plansLast, rearranged, shownOrder, toggled } from './picking.ts';
import type { Hovered, PointerWork } from './pointer.ts';

interface PhotoStripProps {
  /** Where videos may be cut. */
  draftId?: string;
  media: readonly DraftMedia[];
  picked: readonly string[];
  source: Source;
  onPick: (picked: string[]) => void;
  onFetch: (ids: string[]) => void;
  /** Gives a photo its words for people who cannot see it. */
  onDescribe: (id: string, alt: string) => void;
  columns?: number;
}

const count = (media: readonly DraftMedia[], kind: DraftMedia['kind']): number =>
  media.filter((one) => one.kind === kind).length;

/** Photos in their order: click or Space picks, drag or Alt and arrows move, Enter enlarges. */
export function PhotoStrip(props: PhotoStripProps) {
  const { media, picked, onPick, columns = 3 } = props;
  const box = useRef<HTMLDivElement>(null);
  const leftBefore = useRef(new Map<string, string | null>());
  const [focus, setFocus] = useState<string | null>(null);
  const [large, setLarge] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const [moving, setMoving] = useState<string[] | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const ids = useMemo(() => plansLast(media).map((one) => one.id), [media]);
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
  const plansFrom = tiles.findLastIndex((one) => one.kind !== 'floorplan') + 1;
  const focused = tiles.some((one) => one.id === focus) ? focus : (tiles[0]?.id ?? null);
  const peeked = hovered && media.find((one) => one.id === hovered.id);
  const canPick = (id: string) => media.some((one) => one.id === id && !isShut(one));

  const toggle = (id: string) => {
    if (!canPick(id) && !picked.includes(id)) return;
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

  const pointer = useRef<PointerWork | undefined>(undefined);
  pointer.current = {
    onHold: setLarge,
    onRest: setHovered,
    onDrag(id) {
      setDragged(id);
      setMoving(null);
    },
    onOver(id, over) {
      const to = order.indexOf(over);
      if (canPick(id) && to >= 0) setMoving(movedTo(order, id, to));
    },
    onDrop(id) {
      if (moving) place(moving, id);
    },
  };
  // What follows the pointer comes with the first sign of one.
  const following = useRef<Promise<() => void> | undefined>(undefined);
  const onPointer = (first: PointerEvent) => {
    following.current ??= import('./pointer.ts').then(({ followPointer }) =>
      followPointer(box.current as HTMLElement, () => pointer.current as PointerWork, first),
    );
  };
  useEffect(() => () => void following.current?.then((stop) => stop()), []);

  const onClick = (event: Event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    if (!id) return;
    focusOn(id);
    toggle(id);
  };
  const keys = useRef<KeyWork | undefined>(undefined);
  keys.current = {
    tiles,
    picked,
    focused,
    columns,
    toggle,
    place,
    focusOn,
    enlarge: setLarge,
    peek: setHovered,
  };
  // So does what follows the keys; the page must not scroll by one meanwhile.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^( |Enter|Arrow.*|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    void import('./keys.ts').then(({ strike }) => {
      if (box.current) strike(box.current, event, keys.current as KeyWork);
    });
  };
  const selections = async () => (await import('./selections.ts')).selections(tiles, onPick);

  return (
    <section class="strip" aria-label={t.photos}>
      <div class="strip-head">
        <span class="grow one-line">
          {t.mediaCount(count(media, 'photo'), count(media, 'floorplan'), count(media, 'video'))}
          <span class="quiet"> · {t.picked(picked.length)}</span>
        </span>
        <Menu label={t.selection} word={t.select} icon="down" items={selections} testId="select" />
      </div>
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
        onClick={onClick}
        onPointerOver={onPointer}
        onPointerDown={onPointer}
      >
        {tiles.flatMap((one, at) => [
          at === plansFrom && at > 0 && (
            <p key="plans" class="plans-head small quiet" aria-hidden="true">
              {t.plans}
            </p>
          ),
          <PhotoTile
            key={one.id}
            media={one}
            at={at}
            of={tiles.length}
            place={order.indexOf(one.id)}
            focusable={one.id === focused}
            dragged={one.id === dragged}
          />,
        ])}
      </div>
      <p id="strip-help" class="unseen">
        {t.stripHelp}
      </p>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
      {hovered && peeked && !large && (
        <div class={hovered.above ? 'peek below' : 'peek'} aria-hidden="true">
          <Thumb sha256={peeked.sha256} thumbhash={peeked.thumbhash} alt="" whole={peeked.kind !== 'video'} />
        </div>
      )}
      {large && (
        <Enlarged
          {...props}
          media={tiles}
          shown={large}
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
