import { account, days, type Entry, entries, server, workspace } from './entry.ts';

const d1 = entries('d1');
const YEARS = 730;

/** What whoever runs a Worker keeps about it, as a part of the inventory. */
export const HOSTING_INVENTORY: readonly Entry[] = [
  d1('operators', 'user_id since', 'operation', 'protect', account),
  d1('suspensions', 'id what reason at with_person', 'operation', 'protect', workspace, [
    'workspace-members',
  ]),
  d1('server_settings', 'key value at', 'operation', 'protect', server),
  d1('allowed_emails', 'email at', 'identity', 'sign-in', server),
  d1('passes', 'id', 'credentials', 'protect', days(1, 'they end')),
  d1('passes', 'email made_at expires_at', 'identity', 'protect', days(1, 'they end')),
  d1(
    'policies',
    'version operator contact processors transfers changes effective made_at',
    'operation',
    'protect',
    server,
  ),
  d1(
    'privacy_requests',
    'email',
    'identity',
    'protect',
    days(YEARS, 'the answer; at once where they are deleted'),
  ),
  d1(
    'privacy_requests',
    'id kind about received_at due_at done_at outcome answer receipt',
    'operation',
    'protect',
    days(YEARS, 'the answer'),
  ),
  d1('tallies', 'day what count at', 'operation', 'protect', days(90, 'the day')),
  d1('operator_deeds', 'id at actor action object detail', 'operation', 'protect', days(YEARS, 'the deed')),
  d1(
    'subscriptions',
    'user_id customer_id plan status paid_until is_ending grace_until read_at',
    'operation',
    'pay',
    account,
    ['payment-service'],
  ),
];
