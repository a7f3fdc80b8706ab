import type { ComponentType } from 'preact';
import type { IconName } from '../parts/icons.ts';
import { later } from '../parts/later.tsx';
import type { RoomProps } from './session.ts';

/** The studio's rooms, in the order of the rail. */
export const ROOMS = [
  'drafts',
  'calendar',
  'queue',
  'analytics',
  'review',
  'waiting',
  'times',
  'health',
  'connections',
  'people',
  'data',
  'settings',
  'server',
] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms of Drafts to choose from, with the desk beside them. */
const LISTED = ['drafts', 'queue'] as const;
export type ListedRoom = (typeof LISTED)[number];
export const isListed = (room: Room): room is ListedRoom => (LISTED as readonly Room[]).includes(room);

interface Furnishing {
  icon: IconName;
  /** What stands in it; null in a room of Drafts. */
  inside: ComponentType<RoomProps> | null;
}

/** From here on the rooms stand at the foot of the rail. */
export const FOOT: Room = 'data';

export const FURNISHED: Record<Room, Furnishing> = {
  drafts: { icon: 'list', inside: null },
  calendar: { icon: 'calendar', inside: later(() => import('../calendar/Calendar.tsx'), 'Calendar') },
  queue: { icon: 'send', inside: null },
  analytics: {
    icon: 'chart',
    inside: later(() => import('../analytics/AnalyticsRoom.tsx'), 'AnalyticsRoom'),
  },
  review: { icon: 'question', inside: later(() => import('../review/ReviewRoom.tsx'), 'ReviewRoom') },
  waiting: { icon: 'pause', inside: later(() => import('../oversight/Waiting.tsx'), 'Waiting') },
  times: { icon: 'clock', inside: later(() => import('../plans/Times.tsx'), 'Times') },
  connections: {
    icon: 'link',
    inside: later(() => import('../connections/ConnectionsRoom.tsx'), 'ConnectionsRoom'),
  },
  people: { icon: 'user', inside: later(() => import('../people/People.tsx'), 'People') },
  data: { icon: 'inbox', inside: later(() => import('../your-data/DataRoom.tsx'), 'DataRoom') },
  settings: { icon: 'gear', inside: later(() => import('../settings/SettingsRoom.tsx'), 'SettingsRoom') },
  // For whoever runs the Worker alone.
  server: { icon: 'studio', inside: later(() => import('../server/ServerRoom.tsx'), 'ServerRoom') },
  health: { icon: 'check', inside: later(() => import('../oversight/Health.tsx'), 'Health') },
};
