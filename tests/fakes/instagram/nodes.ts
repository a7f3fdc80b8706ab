import type { Hono } from 'hono';
import type { Act, Ask } from '../attend.ts';
import type { FakeEnv } from '../fake.ts';
import { createContainer } from './create.ts';
import { insights } from './insights.ts';
import { publishContainer } from './publish.ts';
import { comment, list, node, quota, update } from './reads.ts';
import type { Instagram, InstagramUser } from './state.ts';

/** What a call needs the person to have allowed; each of the two logins has its own names for it. */
export type Need = 'basic' | 'publish' | 'comments' | 'insights' | 'contents';

export type Answer = (instagram: Instagram, c: Ask, user: InstagramUser) => unknown;

/** Puts a call behind a token: `named` is the account or the thing in its path. */
export type Behind = (operation: string, need: Need, answer: Answer) => Act;

/** The calls both logins have, at `at` (host and version). */
export function nodes(app: Hono<FakeEnv>, at: string, behind: Behind): void {
  app.get(`${at}/:ig/content_publishing_limit`, behind('quota', 'publish', quota));
  app.post(`${at}/:ig/media`, behind('media.create', 'publish', createContainer));
  app.post(`${at}/:ig/media_publish`, behind('media.publish', 'publish', publishContainer));
  app.get(
    `${at}/:ig/media`,
    behind('media.list', 'basic', (instagram, c, user) => list(instagram, c, user, false)),
  );
  app.get(
    `${at}/:ig/stories`,
    behind('stories.list', 'basic', (instagram, c, user) => list(instagram, c, user, true)),
  );
  app.post(`${at}/:id/comments`, behind('comment.create', 'comments', comment));
  app.get(`${at}/:id/insights`, behind('insights', 'insights', insights));
  app.get(`${at}/:id`, behind('node', 'basic', node));
  app.post(`${at}/:id`, behind('media.update', 'comments', update));
}
