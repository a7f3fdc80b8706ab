import { createWorld } from '../../fakes/fake.ts';
import { xFake } from '../../fakes/x.ts';
import { photo, staging, text, video } from '../x/staging.ts';
import { everyRow, type Met, type Place } from './every-row.ts';

const create: Place = { staging, kind: text, verb: 'publish', at: 'post.create' };
const shown: Place = { staging, kind: photo, verb: 'publish', at: 'post.create' };
const init: Place = { staging, kind: photo, verb: 'prepare', at: 'media.init' };
const append: Place = { staging, kind: video, verb: 'prepare', at: 'media.append' };
const looked: Place = {
  staging,
  kind: text,
  verb: 'find',
  at: 'posts.list',
};

/** Met by the call that publishes and by one that shows nothing. */
const both = (comes: Met[1], more: Met[2] = {}, after: Met[1] = comes): Met[] => [
  [init, comes, more],
  [create, after, more],
];

/** X's error table, row by row, in each of its shapes. */
everyRow(
  {
    unauthorized: both('reconnect'),
    'unsupported-authentication': both('reconnect'),
    'client-not-enrolled': both('rejected', { code: 'client-forbidden' }),
    'official-client-forbidden': both('rejected', { code: 'client-forbidden' }),
    permissions: both('reconnect', { code: 'scope-missing' }),
    'not-authorized-for-resource': both('reconnect', { code: 'scope-missing' }),
    // Where there is no credit to look, nobody knows, and the owner is asked in the end.
    credits: [...both('rejected', { code: 'credits-depleted' }), [looked, 'goes on']],
    'spending-limit': both('rejected', { code: 'usage-capped' }),
    'usage-capped': both('rejected', { code: 'usage-capped' }),
    'too-many-requests': both('limited'),
    'rate-limit-exceeded': both('limited'),
    'code-88': both('limited'),
    duplicate: [[create, 'rejected', { field: 'caption', code: 'duplicate' }]],
    'not-permitted': [[create, 'rejected', { field: 'caption' }]],
    'reply-rule': [[create, 'rejected']],
    feature: both('reconnect', { code: 'account-restricted' }),
    suspended: both('reconnect', { code: 'account-restricted' }),
    locked: both('reconnect', { code: 'account-restricted' }),
    'code-64': both('reconnect', { code: 'account-restricted' }),
    'code-326': both('reconnect', { code: 'account-restricted' }),
    'media-ids': [[shown, 'unavailable', { code: 'staging-gone' }]],
    'too-many-media': [[shown, 'rejected', { field: 'media' }]],
    'too-many-cashtags': [[create, 'rejected', { field: 'caption' }]],
    'invalid-url': [[create, 'rejected']],
    'video-too-long': [[create, 'rejected', { field: 'media' }]],
    'not-found': [[create, 'rejected']],
    'part-too-large': [[append, 'rejected', { field: 'media' }]],
    conflict: both('unavailable'),
    'server-error': both('unavailable', {}, 'lost'),
    unavailable: both('unavailable', {}, 'lost'),
    'http-502': both('unavailable', {}, 'lost'),
    'http-504': both('unavailable', {}, 'lost'),
  },
  xFake(createWorld({ now: Date.now, fetch })).rows,
  (body) => {
    const { detail, errors } = body as { detail?: string; errors?: { message: string }[] };
    // Of a validation the list says what was wrong.
    return errors?.[0]?.message ?? detail ?? '';
  },
);
