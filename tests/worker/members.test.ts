import { beforeEach, describe, expect, it } from 'vitest';
import type { Me, SignedIn } from '../../shared/api.ts';
import type { Member } from '../../shared/members.ts';
import { ask, newPerson, PASSWORD, readSignedIn, type SignedInPerson, send } from './ask.ts';
import { DB, stillClocks } from './sample.ts';

let anna: SignedInPerson;
let ben: SignedInPerson;
beforeEach(async () => {
  stillClocks();
  anna = await newPerson('Anna Berg');
  ben = await newPerson('Ben Wolf');
});

const at = (rest: string) => `/v1/w/${anna.workspaceId}${rest}`;
interface Invited {
  id: string;
  url: string;
  expiresAt: number;
}
const invite = async (body: object): Promise<Invited> => {
  const { status, body: made } = await ask<Invited>('POST', at('/invitations'), { token: anna.token, body });
  expect(status).toBe(201);
  return made;
};
const accept = (person: SignedInPerson, invitation: string) =>
  ask<{ workspaceId: string; code: string }>('POST', '/v1/me/invitations', {
    token: person.token,
    body: { invitation },
  });
const list = async (person: SignedInPerson) =>
  (await ask<{ items: Member[]; invitations: object[] }>('GET', at('/members'), { token: person.token }))
    .body;
const join = async (person: SignedInPerson, role: string) => {
  const { url } = await invite({ role });
  expect((await accept(person, url)).status).toBe(200);
};
const deeds = async () =>
  (
    await DB.prepare('SELECT action, detail FROM audit WHERE workspace_id = ? ORDER BY seq')
      .bind(anna.workspaceId)
      .all<{ action: string; detail: string }>()
  ).results.map(({ action, detail }) => `${action} ${detail}`.trim());

describe('an invitation', () => {
  it('lets one person in, as what it says, and is then used up', async () => {
    const { url, expiresAt } = await invite({ role: 'editor' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/join\/[\w-]{40,}$/);
    expect(expiresAt - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect((await accept(ben, url)).body.workspaceId).toBe(anna.workspaceId);
    const me = await ask<Me>('GET', '/v1/me', { token: ben.token });
    expect(me.body.workspaces.map(({ id, role }) => [id, role])).toEqual([
      [ben.workspaceId, 'owner'],
      [anna.workspaceId, 'editor'],
    ]);
    const carla = await newPerson('Carla Diaz');
    expect((await accept(carla, url)).body.code).toBe('invitation-over');
    expect(await deeds()).toEqual(['workspace-made', 'member-invited editor', 'member-joined editor']);
  });

  it('lets in one of two who come at once', async () => {
    const { url } = await invite({ role: 'viewer' });
    const carla = await newPerson('Carla Diaz');
    const answers = await Promise.all([accept(ben, url), accept(carla, url)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect((await list(anna)).items).toHaveLength(2);
  });

  it('made for an e-mail is for nobody else', async () => {
    const { url } = await invite({ role: 'viewer', email: ben.email.toUpperCase() });
    const carla = await newPerson('Carla Diaz');
    expect((await accept(carla, url)).body.code).toBe('invitation-over');
    expect((await accept(ben, url)).status).toBe(200);
  });

  it('taken back or too old opens nothing', async () => {
    const first = await invite({ role: 'viewer' });
    await ask('DELETE', at(`/invitations/${first.id}`), { token: anna.token });
    expect((await accept(ben, first.url)).status).toBe(422);
    const second = await invite({ role: 'viewer' });
    await DB.prepare('UPDATE invitations SET expires_at = 1').run();
    expect((await accept(ben, second.url)).status).toBe(422);
    expect((await send(new URL(second.url).pathname)).status).toBe(404);
    expect((await list(anna)).invitations).toEqual([]);
  });

  it('has a page that says who invites to what, for nobody to index, and keeps the e-mail to itself', async () => {
    const { url } = await invite({ role: 'approver', email: 'carla@example.org' });
    const answer = await send(new URL(url).pathname);
    const html = await answer.text();
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(html).toContain('Anna Berg invites you to work in Anna&#39;s workspace, as an approver');
    expect(html).not.toContain('carla@example.org');
  });

  it('takes somebody new into the workspace it leads to, where nobody else is let in', async () => {
    const { url } = await invite({ role: 'editor' });
    const { status, body } = await ask<SignedIn>('POST', '/v1/people', {
      body: {
        name: 'Carla Diaz',
        email: 'carla@example.org',
        password: PASSWORD,
        ofAge: true,
        acceptedTerms: '2026-11-22',
        device: 'Laptop',
        timeZone: 'UTC',
        invitation: url,
      },
    });
    expect(status).toBe(201);
    expect(body.workspaces.map(({ id, role }) => [id, role])).toEqual([[anna.workspaceId, 'editor']]);
    expect(await deeds()).toContain('member-joined editor');
    expect((await list(readSignedIn(body, ''))).items).toHaveLength(2);
  });
});

describe('members', () => {
  it('see who else is there; e-mails and open invitations only owners', async () => {
    await join(ben, 'viewer');
    await invite({ role: 'editor', email: 'carla@example.org' });
    const seen = await list(ben);
    expect(seen.items.map(({ name, email, role }) => [name, email, role])).toEqual([
      ['Anna Berg', null, 'owner'],
      ['Ben Wolf', ben.email, 'viewer'],
    ]);
    expect(seen.invitations).toEqual([]);
    const owned = await list(anna);
    expect(owned.items.map(({ email }) => email)).toEqual([anna.email, ben.email]);
    expect(owned.invitations).toMatchObject([{ role: 'editor', email: 'carla@example.org' }]);
  });

  it('change their part at an owner’s word, at once', async () => {
    await join(ben, 'viewer');
    const path = at(`/members/${ben.userId}`);
    const body = { role: 'owner' };
    expect((await ask('PATCH', path, { token: ben.token, body })).status).toBe(403);
    expect((await ask<Member>('PATCH', path, { token: anna.token, body })).body.role).toBe('owner');
    expect((await ask('PATCH', at(''), { token: ben.token, body: { name: 'Bergs' } })).status).toBe(200);
    expect(await deeds()).toContain('role-changed owner');
  });

  it('who are taken out see nothing from the next call on, and what they did stays', async () => {
    await join(ben, 'editor');
    await ask('DELETE', at(`/members/${ben.userId}`), { token: anna.token });
    expect((await ask('GET', at('/members'), { token: ben.token })).status).toBe(404);
    expect((await ask('GET', '/v1/me', { token: ben.token })).status).toBe(200);
  });

  it('may leave by themselves, but never the last owner, even of two who go at once', async () => {
    const leave = (person: SignedInPerson) => ask('POST', at('/leave'), { token: person.token });
    expect((await leave(anna)).body.code).toBe('last-owner');
    await join(ben, 'owner');
    const answers = await Promise.all([leave(anna), leave(ben)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const owners = await DB.prepare(
      `SELECT count(*) AS n FROM members WHERE workspace_id = ? AND role = 'owner'`,
    )
      .bind(anna.workspaceId)
      .first('n');
    expect(owners).toBe(1);
  });
});

describe('a person', () => {
  it('makes another workspace for another client, and owns it', async () => {
    const body = { name: 'Bay & Sons', timeZone: 'Europe/London' };
    const made = await ask<{ workspaceId: string }>('POST', '/v1/workspaces', { token: anna.token, body });
    expect(made.status).toBe(201);
    const me = await ask<Me>('GET', '/v1/me', { token: anna.token });
    expect(me.body.workspaces[1]).toMatchObject({ id: made.body.workspaceId, role: 'owner', ...body });
  });

  it('changes name and password; the other devices are signed out', async () => {
    const other = await ask<SignedIn>('POST', '/v1/sessions', {
      body: { email: anna.email, password: PASSWORD, device: 'Phone' },
    });
    await ask('PATCH', '/v1/me', { token: anna.token, body: { name: 'Anna Berg-Hansen' } });
    expect((await list(anna)).items[0]?.name).toBe('Anna Berg-Hansen');
    const change = (password: string) =>
      ask('POST', '/v1/me/password', {
        token: anna.token,
        body: { password, newPassword: 'quite another secret' },
      });
    expect((await change('wrong')).body).toMatchObject({ code: 'wrong-password', field: 'password' });
    expect((await change(PASSWORD)).status).toBe(200);
    expect((await ask('GET', '/v1/me', { token: anna.token })).status).toBe(200);
    expect((await ask('GET', '/v1/me', { token: other.body.token })).status).toBe(401);
    const signIn = (password: string) =>
      ask('POST', '/v1/sessions', { body: { email: anna.email, password, device: 'Phone' } });
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn('quite another secret')).status).toBe(201);
  });
});
