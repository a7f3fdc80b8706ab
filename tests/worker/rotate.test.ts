import { beforeEach, expect, it } from 'vitest';
import { operatorWord } from '../../worker/connect/operator.ts';
import { type Place, type Progress, reseal } from '../../worker/connect/reseal.ts';
import { openKeys } from '../../worker/connect/seal.ts';
import type { Context } from '../../worker/context.ts';
import { bindings } from '../flows/account.ts';
import { send } from './ask.ts';
import { newStage, type Stage } from './publish/stage.ts';

const key = (id: string, fill: number): string =>
  `${id}:${btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)))}`;
const OLD = openKeys(key('k1', 1));
const BOTH = openKeys(`${key('k2', 2)},${key('k1', 1)}`);
const NEW = openKeys(key('k2', 2));
let stage: Stage;
let context: Context;

beforeEach(async () => {
  stage = await newStage();
  context = { ...stage.context(), keys: BOTH };
  const access = await OLD.seal('token', 'connections/c1/access', 'token-1');
  await bindings.DB.prepare('UPDATE connections SET access_sealed = ?').bind(access).run();
  for (let index = 0; index < 45; index += 1) {
    const id = `pub-${String(index).padStart(2, '0')}`;
    const handleSealed = await OLD.seal('handle', `publications/${id}/handle/hash-1`, '{"publishId":"p"}');
    await stage.add({ id, handleSealed, stagedHash: 'hash-1', stagedGeneration: 1 });
  }
});

async function toTheEnd(from: Place | null): Promise<Progress[]> {
  const gone: Progress[] = [];
  for (let place: Place | null = from; gone.length === 0 || place; ) {
    const progress: Progress = await reseal(context, place);
    gone.push(progress);
    place = progress.next;
  }
  return gone;
}

it('everything is sealed by the newest key in the end, and opens without the older', async () => {
  const goes = await toTheEnd(null);
  expect(goes.reduce((sum, one) => sum + one.sealed, 0)).toBe(46);
  expect(goes.at(-1)?.left).toBe(0);
  const row = await stage.row('pub-44');
  const opened = NEW.open('handle', 'publications/pub-44/handle/hash-1', row.handleSealed ?? '');
  await expect(opened).resolves.toBe('{"publishId":"p"}');
});

it('stopped anywhere it goes on from the rows themselves, and does nothing twice', async () => {
  await reseal(context, null);
  await reseal(context, { table: 'publications', after: '' });
  const goes = await toTheEnd(null);
  expect(goes.reduce((sum, one) => sum + one.sealed, 0)).toBe(25);
  expect((await toTheEnd(null)).reduce((sum, one) => sum + one.sealed, 0)).toBe(0);
});

it('what no key opens stays as it is, is named, and holds nothing up', async () => {
  await bindings.DB.prepare("UPDATE publications SET handle_sealed = 'k0.lost' WHERE id = 'pub-03'").run();
  const goes = await toTheEnd(null);
  expect(goes.flatMap((one) => one.unreadable)).toEqual(['pub-03']);
  expect(goes.at(-1)?.left).toBe(1);
});

it('is done for nobody but whoever holds the master keys', async () => {
  const ask = (word: string) =>
    send('/v1/keys/reseal', { method: 'POST', headers: { authorization: `Bearer ${word}` } });
  expect((await ask('0'.repeat(64))).status).toBe(401);
  const word = await operatorWord(openKeys(bindings.MASTER_KEYS));
  const answer = await ask(word);
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain('token-1');
});
