import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiError } from '../../shared/api.ts';
import type { WorkspaceBrand } from '../../shared/brand.ts';
import { MAX_LOGO } from '../../shared/brand-limits.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB } from './sample.ts';

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));
const PNG = base64(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const harrow: WorkspaceBrand = {
  accent: '#0b6b66',
  second: '#f3eee5',
  font: 'serif',
  logo: PNG,
  agent: 'Mara Lind, Harrow Lane Homes',
  contact: '+49 451 555 0199\nmara@harrowlane.example',
};

let anna: SignedInPerson;
beforeEach(async () => {
  anna = await newPerson();
});
const call = <T = WorkspaceBrand>(method: 'GET' | 'PUT', body?: object, who = anna, where = anna) =>
  ask<T>(method, `/v1/w/${where.workspaceId}/brand`, { token: who.token, ...(body ? { body } : {}) });

describe('a workspace’s brand', () => {
  it('is nothing at first, and then what was set last, for every device', async () => {
    const none = { accent: null, second: null, font: null, logo: null, agent: '', contact: '' };
    expect((await call('GET')).body).toEqual(none);
    expect((await call('PUT', harrow)).body).toEqual(harrow);
    expect((await call('GET')).body).toEqual(harrow);
    await call('PUT', { ...harrow, logo: null, agent: '' });
    expect((await call('GET')).body).toEqual({ ...harrow, logo: null, agent: '' });
  });

  it('is seen by every member and changed by owners and editors alone', async () => {
    await call('PUT', harrow);
    for (const [role, may] of [
      ['editor', 200],
      ['approver', 403],
      ['viewer', 403],
    ] as const) {
      const other = await newPerson(role);
      await DB.prepare('INSERT INTO members (workspace_id, user_id, role, created_at) VALUES (?, ?, ?, ?)')
        .bind(anna.workspaceId, other.userId, role, Date.now())
        .run();
      expect((await call('GET', undefined, other)).body).toEqual(harrow);
      expect([role, (await call('PUT', harrow, other)).status]).toEqual([role, may]);
    }
  });

  it('is nobody else’s to see or to change', async () => {
    const eve = await newPerson('Eve');
    expect((await call('GET', undefined, eve)).status).toBe(404);
    expect((await call('PUT', harrow, eve)).status).toBe(404);
  });

  it.each([
    ['no picture by its content', { logo: base64(...new TextEncoder().encode('<svg onload=alert(1)>')) }],
    ['an animation', { logo: base64(...new TextEncoder().encode('GIF89a..............')) }],
    ['no base64', { logo: 'AAA=AAA=' }],
    ['a heavy one', { logo: 'A'.repeat(Math.ceil(MAX_LOGO / 3) * 4 + 4) }],
  ])('takes no logo that is %s', async (_what, wrong) => {
    const { status, body } = await call<ApiError>('PUT', { ...harrow, ...wrong });
    expect([status, body.field]).toEqual([400, 'logo']);
    expect((await call('GET')).body.logo).toBeNull();
  });

  it.each([
    { accent: 'red' },
    { accent: '#12345' },
    { second: '#0b6b6g' },
    { font: 'comic' },
    { agent: 'a'.repeat(201) },
  ])('takes only colours, types and words that it can be: %o', async (wrong) => {
    const { status, body } = await call<ApiError>('PUT', { ...harrow, ...wrong });
    expect([status, body.field]).toEqual([400, Object.keys(wrong)[0]]);
  });

  it('keeps its second colour where it is set by who knows of none; only a null takes it away', async () => {
    const { second: _second, ...before } = harrow;
    expect((await call('PUT', before)).body).toEqual({ ...harrow, second: null });
    await call('PUT', harrow);
    const later = { ...before, accent: '#112233' };
    expect((await call('PUT', later)).body).toEqual({ ...harrow, accent: '#112233' });
    expect((await call('GET')).body).toEqual({ ...harrow, accent: '#112233' });
    expect((await call('PUT', { ...later, second: null })).body.second).toBeNull();
    expect((await call('GET')).body.second).toBeNull();
  });

  it('goes with its workspace', async () => {
    await call('PUT', harrow);
    const count = () =>
      DB.prepare('SELECT count(*) AS n FROM brands WHERE workspace_id = ?')
        .bind(anna.workspaceId)
        .first<number>('n');
    expect(await count()).toBe(1);
    await DB.prepare('DELETE FROM workspaces WHERE id = ?').bind(anna.workspaceId).run();
    expect(await count()).toBe(0);
  });
});
