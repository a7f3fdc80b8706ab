import { ask, send } from '../ask.ts';
import { DB, jpeg, newAccount, photo, putMedia } from '../sample.ts';
import {
  again,
  asOperator,
  call,
  decide,
  edit,
  onIt,
  onPost,
  repeat,
  secondPhoto,
  stands,
  type Walk,
} from './steps.ts';
import { approve, at, look, say, seenIn, set } from './team.ts';

/**
 * Every call that may change what goes out, when, or whether: what each sends, after a yes to something else. `shut`:
 * nothing goes out by the yes any more. `same`: what was approved still does, and nothing beside it.
 */

/** One for each field that an edit may change; a field that is not here fails the test. */
export const EDITS: Record<string, Walk> = {
  caption: { how: 'other words', end: 'shut', walk: edit },
  title: { how: 'a title', end: 'shut', walk: onIt('PATCH', '', { title: 'Another headline' }) },
  options: {
    how: 'other options',
    end: 'shut',
    walk: onIt('PATCH', '', { options: { privacy: 'SELF_ONLY' } }),
  },
  media: {
    how: 'media that the post does not have',
    end: 'same',
    isRefused: true,
    walk: async (scene) => onIt('PATCH', '', { media: [await secondPhoto(scene)] })(scene),
  },
  duplicate: {
    how: 'other words, though they look like another post',
    end: 'shut',
    walk: onIt('PATCH', '', { caption: 'Other words', duplicate: true }),
  },
};

export const WALKS: Record<string, readonly Walk[]> = {
  editPublication: [
    ...Object.values(EDITS),
    {
      how: 'edited and edited back',
      end: 'shut',
      walk: async (scene) => {
        await edit(scene);
        const { caption } = scene.approved.publications[0] as { caption: string };
        return onIt('PATCH', '', { version: 2, caption })(scene);
      },
    },
  ],
  createPost: [
    {
      how: 'a new revision in other words',
      end: 'shut',
      walk: (scene) => again(scene, {}, { caption: 'Other' }),
    },
    {
      how: 'a new revision with another description of a photo',
      end: 'shut',
      walk: (scene) => again(scene, { media: [{ ...photo(scene.sha256), alt: 'What nobody saw' }] }),
    },
    {
      how: 'a new revision with other subtitles',
      end: 'shut',
      walk: (scene) => {
        const subtitles = [{ language: 'en', label: 'English', text: 'WEBVTT' }];
        return again(scene, { media: [{ ...photo(scene.sha256), subtitles }] });
      },
    },
    {
      how: 'a new revision with another photo',
      end: 'shut',
      walk: async (scene) => {
        const sha256 = await secondPhoto(scene);
        return again(scene, { media: [photo(sha256, 5000)] }, { media: [sha256] });
      },
    },
    {
      how: 'a new revision for another account',
      end: 'shut',
      walk: async (scene) => again(scene, {}, { accountId: await newAccount(scene.anna, 'another') }),
    },
    {
      how: 'a new revision for another day',
      end: 'shut',
      walk: (scene) =>
        again(scene, {}, { when: { scheduledAt: '2027-04-01T18:30:00', timeZone: 'Europe/Berlin' } }),
    },
    {
      how: 'a post beside it',
      end: 'same',
      walk: (scene) => again(scene, { draftId: 'draft-0009', revision: 1 }, { caption: 'Never seen' }),
    },
  ],
  movePublication: [
    {
      how: 'to another day',
      end: 'shut',
      walk: onIt('POST', '/move', {
        when: { scheduledAt: '2027-03-02T18:30:00', timeZone: 'Europe/Berlin' },
      }),
    },
    { how: 'to now', end: 'shut', walk: onIt('POST', '/move', { when: { now: true } }) },
    {
      how: 'within its day',
      end: 'same',
      walk: onIt('POST', '/move', {
        when: { scheduledAt: '2027-03-01T09:00:00', timeZone: 'Europe/Berlin' },
      }),
    },
  ],
  resendPublication: [
    {
      how: 'after it failed',
      end: 'same',
      walk: async (scene) => {
        await stands('failed');
        return onIt('POST', '/resend')(scene);
      },
    },
    {
      how: 'after it was edited and failed',
      end: 'shut',
      walk: async (scene) => {
        await edit(scene);
        await stands('failed');
        return onIt('POST', '/resend', { version: 2 })(scene);
      },
    },
  ],
  resolvePublication: [
    {
      how: 'said not to be out',
      end: 'same',
      walk: async (scene) => {
        await stands('uncertain');
        return onIt('POST', '/resolve', { published: false })(scene);
      },
    },
  ],
  removePublication: [
    { how: 'before it is out', end: 'same', isRefused: true, walk: onIt('POST', '/remove') },
  ],
  cancelPublication: [{ how: 'called off', end: 'shut', walk: onIt('POST', '/cancel') }],
  cancelPost: [{ how: 'called off', end: 'shut', walk: onPost('/cancel') }],
  decide: [
    { how: 'put off to tomorrow', end: 'shut', walk: decide('tomorrow') },
    { how: 'left out', end: 'shut', walk: decide('skip') },
    { how: 'sent late', end: 'same', walk: decide('send') },
  ],
  repeatPost: [{ how: 'again every day', end: 'same', walk: repeat }],
  endSeries: [
    {
      how: 'after it made some',
      end: 'same',
      walk: async (scene) => {
        await repeat(scene);
        const id = await DB.prepare('SELECT id FROM series').first<string>('id');
        return call(scene.edda, 'POST', `/series/${id}/end`, { cancel: false });
      },
    },
  ],
  editWorkspace: [
    {
      how: 'nobody is asked any more',
      end: 'same',
      walk: async (scene) => {
        await again(scene, { draftId: 'draft-0009', revision: 1 }, { caption: 'Never seen' });
        return (
          await ask('PATCH', at(scene.anna, ''), { token: scene.anna.token, body: { approval: 'none' } })
        ).status;
      },
    },
    {
      how: 'after an edit nobody is asked any more',
      end: 'shut',
      walk: async (scene) => {
        await edit(scene);
        return (
          await ask('PATCH', at(scene.anna, ''), { token: scene.anna.token, body: { approval: 'none' } })
        ).status;
      },
    },
  ],
  approvePost: [
    {
      how: 'a yes to what it was before an edit',
      end: 'shut',
      isRefused: true,
      walk: async (scene) => {
        const seen = seenIn(await look(scene.ada, scene.approved.id));
        await edit(scene);
        return call(scene.ada, 'POST', `/posts/${scene.approved.id}/approve`, { seen });
      },
    },
    {
      how: 'a yes by whoever wrote it',
      end: 'shut',
      isRefused: true,
      walk: async (scene) => {
        await edit(scene);
        return (await approve(scene.edda, scene.approved.id)).status;
      },
    },
  ],
  askChanges: [
    {
      how: 'after the yes',
      end: 'shut',
      walk: async ({ ada, approved }) =>
        (await say(ada, approved.id, 'changes', { note: 'The price is old.' })).status,
    },
  ],
  withdrawReview: [{ how: 'taken back', end: 'shut', walk: onPost('/review/withdraw') }],
  askReview: [
    {
      how: 'asked again after it was taken back',
      end: 'shut',
      walk: async (scene) => {
        await onPost('/review/withdraw')(scene);
        return onPost('/review')(scene);
      },
    },
  ],
  'POST /r/:token/decide': [
    {
      how: 'a client’s yes before an approver’s',
      end: 'shut',
      isRefused: true,
      walk: async (scene) => {
        await set(scene.anna, { approval: 'approver-then-client' });
        await edit(scene);
        const made = await ask<{ url: string }>('POST', at(scene.ada, '/review-links'), {
          token: scene.ada.token,
          body: { postIds: [scene.approved.id], label: 'Bay & Sons', days: 14 },
        });
        const [seen] = seenIn(await look(scene.ada, scene.approved.id));
        const answer = await send(`${new URL(made.body.url).pathname}/decide`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({
            post: scene.approved.id,
            seen: `${seen?.publicationId}:${seen?.hash}`,
            name: 'Mr Bay',
            word: 'approve',
          }).toString(),
        });
        return answer.status;
      },
    },
  ],
  'PUT /v1/w/:workspace/media/:sha256': [
    {
      how: 'other bytes by the name of a photo that is in it',
      end: 'same',
      isRefused: true,
      walk: async ({ edda, sha256 }) => {
        await DB.prepare('DELETE FROM media').run();
        const answer = await putMedia(edda, sha256, jpeg(4096, 9));
        await answer.text();
        return answer.status;
      },
    },
  ],
  'POST /v1/import': [
    {
      how: 'begun on a server with people',
      end: 'same',
      isRefused: true,
      walk: () => asOperator('/v1/import', { form: 1, id: 'another' }),
    },
  ],
  'POST /v1/import/rows': [
    {
      how: 'rows of an import that was not begun',
      end: 'same',
      isRefused: true,
      walk: () => asOperator('/v1/import/rows', { branch: 'posts', rows: [] }),
    },
  ],
};
