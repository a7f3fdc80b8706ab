import type { Post } from '../../../shared/api.ts';
import { operatorWord } from '../../../worker/connect/operator.ts';
import { openKeys } from '../../../worker/connect/seal.ts';
import { makeSeries } from '../../../worker/posts/make-series.ts';
import { bindings } from '../../flows/account.ts';
import { ask, type SignedInPerson } from '../ask.ts';
import { DB, draft, hashOf, jpeg, putMedia, schedule, target } from '../sample.ts';
import { context } from './gate.ts';
import { at, type Team } from './team.ts';

/** The steps that walks after a yes are made of. */

export interface Scene extends Team {
  approved: Post;
  publicationId: string;
}
export interface Walk {
  how: string;
  end: 'shut' | 'same';
  isRefused?: boolean;
  /** Answers the status of the call. */
  walk: (scene: Scene) => Promise<number>;
}

export const call = async (
  by: SignedInPerson,
  method: string,
  rest: string,
  body?: object,
): Promise<number> => (await ask(method, at(by, rest), { token: by.token, body })).status;
export const onIt =
  (method: string, rest: string, body: object = {}) =>
  ({ edda, publicationId }: Scene) =>
    call(edda, method, `/publications/${publicationId}${rest}`, { version: 1, ...body });
export const onPost =
  (rest: string, body: object = {}) =>
  ({ edda, approved }: Scene) =>
    call(edda, 'POST', `/posts/${approved.id}${rest}`, body);
export const again = async (scene: Scene, change: object, of: object = {}): Promise<number> => {
  const { edda, accountId, sha256 } = scene;
  const targets = [target(accountId, sha256, { duplicate: true, ...of })];
  return (await schedule(edda, draft(accountId, sha256, { revision: 2, targets, ...change }))).status;
};
export const edit = (scene: Scene): Promise<number> =>
  onIt('PATCH', '', { caption: 'Changed after the yes' })(scene);
export const stands = (status: string, why: string | null = null) =>
  DB.prepare('UPDATE publications SET status = ?, hold_reason = ?').bind(status, why).run();
export const decide = (decision: string) => async (scene: Scene) => {
  await stands('held', 'late');
  const items = [{ publicationId: scene.publicationId, version: 1 }];
  return call(scene.edda, 'POST', '/waiting', { decision, items });
};
export const repeat = async (scene: Scene): Promise<number> => {
  const status = await onPost('/repeat', { rule: 'FREQ=DAILY;COUNT=3', captions: ['Another one'] })(scene);
  await DB.prepare('UPDATE series SET make_at = 1').run();
  await makeSeries(context());
  return status;
};
export const asOperator = async (path: string, body: object): Promise<number> => {
  const token = await operatorWord(openKeys(bindings.MASTER_KEYS));
  return (await ask('POST', path, { token, body })).status;
};
/** Bytes of another photo, kept with the first one's Post. */
export async function secondPhoto({ edda }: Scene): Promise<string> {
  const other = jpeg(5000, 3);
  const sha256 = await hashOf(other);
  await (await putMedia(edda, sha256, other)).text();
  return sha256;
}
