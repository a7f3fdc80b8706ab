import { beforeEach, describe, expect, it } from 'vitest';
import { buildContext } from '../../worker/build-context.ts';
import type { Context } from '../../worker/context.ts';
import type { Env } from '../../worker/env.ts';
import { CALLS, countCalls } from '../../worker/people/tries.ts';
import { bindings } from '../flows/account.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB } from './sample.ts';

let anna: SignedInPerson;
let now: number;
let context: Context;
beforeEach(async () => {
  anna = await newPerson();
  now = Date.now();
  const plain = buildContext(bindings, { waitUntil: () => undefined });
  context = { ...plain, now: () => now };
});

const without = (): Context => {
  const { BY_PERSON: _p, BY_WORKSPACE: _w, BY_ADDRESS: _a, ...env } = context.env;
  return { ...context, env: env as Env };
};

describe('calls of one person, in one workspace and from one address', () => {
  it('are counted by Cloudflare where it does, under names that tell nobody who it was', async () => {
    const keys: string[] = [];
    const limit = async ({ key }: { key: string }) => {
      keys.push(key);
      return { success: keys.length < 3 };
    };
    const limited = { ...context, env: { ...context.env, BY_ADDRESS: { limit } } as Env };
    await countCalls(limited, 'address', '203.0.113.9');
    await countCalls(limited, 'address', '203.0.113.9');
    const refused = countCalls(limited, 'address', '203.0.113.9');
    await expect(refused).rejects.toMatchObject({ status: 429, code: 'too-many', retryAfter: 60 });
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('are counted in the database where nobody else does, so many a minute, and anew in the next', async () => {
    await DB.prepare('DELETE FROM sign_in_tries').run();
    await countCalls(without(), 'person', anna.userId);
    await DB.prepare('UPDATE sign_in_tries SET count = ?')
      .bind(CALLS.person.most - 1)
      .run();
    await countCalls(without(), 'person', anna.userId);
    await expect(countCalls(without(), 'person', anna.userId)).rejects.toMatchObject({ status: 429 });
    await countCalls(without(), 'person', 'somebody else');
    await countCalls(without(), 'workspace', anna.userId);
    now += 60_000;
    await countCalls(without(), 'person', anna.userId);
    const { results } = await DB.prepare('SELECT key FROM sign_in_tries').all<{ key: string }>();
    expect(JSON.stringify(results)).not.toContain(anna.userId);
  });

  it('are counted in the database while Cloudflare cannot, and that is logged', async () => {
    await DB.prepare('DELETE FROM sign_in_tries').run();
    const down = { limit: () => Promise.reject(new Error('Rate limiting is not available')) };
    const logged: string[] = [];
    const limited = {
      ...context,
      env: { ...context.env, BY_ADDRESS: down } as unknown as Env,
      log: { ...context.log, error: (event: string) => void logged.push(event) },
    };
    await countCalls(limited, 'address', '203.0.113.9');
    expect(logged).toEqual(['rate-limit']);
    await DB.prepare('UPDATE sign_in_tries SET count = ?').bind(CALLS.address.most).run();
    await expect(countCalls(limited, 'address', '203.0.113.9')).rejects.toMatchObject({ status: 429 });
    await countCalls(limited, 'address', '203.0.113.10');
  });

  it('are all three looked at by every call of the contract', async () => {
    const seen: string[] = [];
    const spy = (name: string) => ({
      limit: async () => {
        seen.push(name);
        return { success: true };
      },
    });
    const { buildApp } = await import('../../worker/app.ts');
    const env = {
      ...bindings,
      BY_PERSON: spy('person'),
      BY_WORKSPACE: spy('workspace'),
      BY_ADDRESS: spy('address'),
    };
    const headers = { authorization: `Bearer ${anna.token}`, 'cf-connecting-ip': '203.0.113.9' };
    const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
    const request = new Request(`http://127.0.0.1:8787/v1/w/${anna.workspaceId}/posts`, { headers });
    expect((await buildApp().fetch(request, env as never, execution as never)).status).toBe(200);
    expect(seen).toEqual(['address', 'person', 'workspace']);
  });
});

it('whoever calls as people do meets no limit', async () => {
  for (let n = 0; n < 20; n += 1)
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(200);
});
