import { NO_PEOPLE, type PeopleState } from '../../extension/ui/people/session.ts';
import type { StudioState } from '../../extension/ui/studio/session.ts';
import { remembered } from './accounts.ts';
import { NOW } from './drafts.ts';

const DAY = 86_400_000;

const ida = {
  id: 'person',
  name: 'Ida Brandt',
  email: 'ida@harrowlane.example',
  role: 'owner',
  since: NOW - 400 * DAY,
} as const;
const team: PeopleState = {
  ...NO_PEOPLE,
  members: [
    ida,
    {
      id: 'jonas',
      name: 'Jonas Albrecht',
      email: 'jonas@harrowlane.example',
      role: 'editor',
      since: NOW - 90 * DAY,
    },
    {
      id: 'mireille',
      name: 'Mireille Okonkwo-Sutherland',
      email: 'mireille.okonkwo@baysons.example',
      role: 'approver',
      since: NOW - 9 * DAY,
    },
  ],
  invitations: [
    { id: 'one', role: 'viewer', email: 'press@harrowlane.example', expiresAt: NOW + 5 * DAY },
    { id: 'two', role: 'editor', email: null, expiresAt: NOW + 6 * DAY },
  ],
};
const invited: PeopleState = {
  ...team,
  made: {
    url: 'https://clipcast.harrowlane.example/join/5WvQe0Jm1yYk3nT8pLxZr4cBqFgHs7dUaKo9iVtMw2E',
    role: 'editor',
    email: 'lena@harrowlane.example',
  },
};
const lastOwner: PeopleState = {
  ...team,
  refused: { doing: 'members', error: { code: 'last-owner', message: 'Make somebody else an owner first.' } },
};

const asViewer: StudioState['remembered'] = {
  ...remembered,
  pairing: remembered.pairing && {
    ...remembered.pairing,
    me: {
      ...remembered.pairing.me,
      workspaces: remembered.pairing.me.workspaces.flatMap((one) => [
        { ...one, role: 'viewer' as const },
        { ...one, id: 'other', name: 'Bay & Sons', role: 'owner' as const },
      ]),
    },
  },
};

/** The studio's states of its room of people. */
export const peopleStates = (studio: StudioState): Record<string, StudioState> => {
  const at = (people: PeopleState): StudioState => ({ ...studio, draft: null, room: 'people', people });
  return {
    people: at(team),
    'people-invited': at(invited),
    'people-last-owner': at(lastOwner),
    'people-coming': at(NO_PEOPLE),
    'people-unreachable': at({ ...NO_PEOPLE, failed: true }),
    'people-as-viewer': {
      ...at({
        ...team,
        members: team.members?.map((one) => ({ ...one, email: null })) ?? null,
        invitations: [],
      }),
      remembered: asViewer,
    },
  };
};
