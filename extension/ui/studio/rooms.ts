import type { ComponentType } from 'preact';
import type { IconName } from '../parts/icons.ts';
import type { RoomProps } from './session.ts';

/** The studio's rooms, in the order of the rail. */
export const ROOMS = ['drafts', 'queue'] as const;
export type Room = (typeof ROOMS)[number];

/** What stands in a room. `list`: Drafts to choose from, with the desk beside them. */
interface Furnishing {
  icon: IconName;
  inside: 'list' | ComponentType<RoomProps>;
}

export const FURNISHED: Record<Room, Furnishing> = {
  drafts: { icon: 'list', inside: 'list' },
  queue: { icon: 'send', inside: 'list' },
};
