import { days, type Entry, entries, workspace } from './entry.ts';

const d1 = entries('d1');
const members = ['workspace-members'] as const;
const webhooks = ['workspace-members', 'webhooks'] as const;

/** What was told to a webhook is kept so many days, to look at and to send again. */
const DELIVERY_DAYS = 30;

/** What is kept of scripts that call in the name of a workspace, and of those it calls. A part of the inventory. */
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
  d1(
    'webhooks',
    'id workspace_id events made_by made_at off_at off_why failing_since',
    'operation',
    'report',
    workspace,
    members,
  ),
  d1('webhooks', 'url', 'preference', 'report', workspace, members),
  d1('webhooks', 'secret_sealed', 'credentials', 'report', workspace),
  d1(
    'deliveries',
    'id webhook_id workspace_id publication_id event made_at state due_at tried tries',
    'operation',
    'report',
    days(DELIVERY_DAYS, 'it happened'),
    members,
  ),
  d1('deliveries', 'data', 'result', 'report', days(DELIVERY_DAYS, 'it happened'), webhooks),
];
