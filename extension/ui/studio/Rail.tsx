import { useEffect, useRef } from 'preact/hooks';
import type { Workspace } from '../../../shared/api.ts';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/studio.ts';
import { FOOT, FURNISHED, ROOMS, type Room } from './rooms.ts';

interface RailProps {
  room: Room;
  /** How many posts wait for their owner, and how many for this person's word on them. */
  waiting: number;
  review: number;
  /** All that the person works in. */
  workspaces: readonly Workspace[];
  workspaceId: string;
  /** They run the Worker: its room is shown. */
  isOperator: boolean;
  onSwitch: (workspaceId: string) => void;
}

/** The rooms, one beside the other; each has an address of its own. */
export function Rail({ room, waiting, review, workspaces, workspaceId, isOperator, onSwitch }: RailProps) {
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the rail is a row that runs on beside the window.
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [room]);
  return (
    <nav ref={nav} class="rail" aria-label="Clipcast">
      <b class="brand">Clipcast</b>
      {workspaces.length > 1 && (
        <div class="where">
          <Select
            label={t.workspace}
            name="workspace"
            value={workspaceId}
            choices={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={onSwitch}
          />
        </div>
      )}
      {ROOMS.filter((name) => name !== 'server' || isOperator).map((name) => (
        <a
          key={name}
          class={name === FOOT ? 'last' : undefined}
          href={`#${name}`}
          aria-current={room === name ? 'page' : undefined}
          data-testid={`room-${name}`}
        >
          <Icon name={FURNISHED[name].icon} />
          <span class="grow">{t[name]}</span>
          {name === 'waiting' && waiting > 0 && <span class="badge">{t.needsYou(waiting)}</span>}
          {name === 'review' && review > 0 && <span class="badge">{t.needsYou(review)}</span>}
        </a>
      ))}
    </nav>
  );
}
