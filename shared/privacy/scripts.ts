import { days, type Entry, entries, workspace } from './entry.ts';

const d1 = entries('d1');
const members = ['workspace-members'] as const;

/** What is kept of scripts that call in the name of a workspace. A part of the inventory. */
export const SCRIPTS: readonly Entry[] = [
  d1(
    'api_keys',
    'id workspace_id scopes made_by made_at expires_at last_used_at window_at calls',
    'operation',
    'protect',
    workspace,
    members,
  ),
  d1('api_keys', 'name', 'preference', 'compose', workspace, members),
  d1('api_keys', 'hash pepper_sealed', 'credentials', 'sign-in', workspace),
  d1(
    'repeats',
    'id workspace_id user_id asked at status',
    'operation',
    'protect',
    days(1, 'it was asked for'),
  ),
  d1('repeats', 'answer_sealed', 'credentials', 'protect', days(1, 'it was asked for')),
];
