import { beforeEach, expect, it, vi } from 'vitest';
import { buildContext } from '../../worker/build-context.ts';
import { sealTokens, tokenFor } from '../../worker/connect/token.ts';
import { openDatabase } from '../../worker/db/database.ts';
import { desk } from '../fakes/tiktok/desk.ts';
import { bindings } from '../flows/account.ts';
import { newPerson } from './ask.ts';
import { DB, newAccount, stillClocks } from './sample.ts';

let tiktok: ReturnType<typeof desk>;
const context = () => buildContext(bindings, { waitUntil: () => undefined });
const column = (name: string) => DB.prepare(`SELECT ${name} FROM connections`).first<string>(name);
const endsSoon = () =>
  DB.prepare('UPDATE connections SET access_expires_at = ?')
    .bind(Date.now() + 30_000)
    .run();

/** A Connection whose tokens the sandbox gave: its refresh token works once. */
beforeEach(async () => {
  stillClocks();
  tiktok = desk();
  Object.defineProperty(tiktok.clock, 'now', { get: () => Date.now() });
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => tiktok.fetch(String(input), init));
  await newAccount(await newPerson());
  const { tokens } = await tiktok.connect();
  const sealed = await sealTokens(context(), String(await column('id')), {
    accessToken: tokens.access_token,
    accessExpiresAt: Date.now() + 30_000,
    refreshToken: tokens.refresh_token,
    refreshExpiresAt: Date.now() + 86_400_000,
    scopes: ['video.publish'],
  });
  await DB.prepare('UPDATE connections SET access_sealed = ?, refresh_sealed = ?, access_expires_at = ?')
    .bind(sealed.accessSealed, sealed.refreshSealed, sealed.accessExpiresAt)
    .run();
});

/** The database, in trouble twice while renewed tokens are stored. */
function inTrouble(moment: 'before' | 'after') {
  const met = { troubles: 0 };
  const fail = (): never => {
    met.troubles += 1;
    throw new Error('D1_ERROR: Network connection lost');
  };
  const isStoring = (sql: string): boolean => /^update "connections" set .*"access_sealed" = \?/i.test(sql);
  const through = <T extends object>(
    real: T,
    call: (name: string, own: (...v: unknown[]) => unknown) => unknown,
  ): T =>
    new Proxy(real, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name);
        return typeof own === 'function' ? call(String(name), own.bind(target)) : own;
      },
    });
  const statement = (sql: string, real: object): object =>
    through(real, (name, own) => (...values: unknown[]) => {
      if (name === 'bind') return statement(sql, own(...values) as object);
      if (!isStoring(sql) || met.troubles === 2) return own(...values);
      return moment === 'before' ? fail() : Promise.resolve(own(...values)).then(fail);
    });
  const db = through(bindings.DB, (name, own) =>
    name === 'prepare' ? (sql: unknown) => statement(String(sql), own(sql) as object) : own,
  );
  return { db: openDatabase(db), met };
}

it.each([
  ['before', 'it is stored'],
  ['after', 'it was stored, of which nobody hears'],
] as const)(
  'a refresh token that works once is not lost where the database is in trouble %s %s',
  async (moment, _) => {
    const id = String(await column('id'));
    const before = await column('refresh_sealed');
    const { db, met } = inTrouble(moment);
    await expect(tokenFor({ ...context(), db }, id)).resolves.toMatchObject({ scopes: expect.any(Array) });
    expect(met.troubles).toBeGreaterThan(0);
    expect(await column('refresh_sealed')).not.toBe(before);
    // What was kept is what the platform takes from now on.
    await endsSoon();
    await expect(tokenFor(context(), id)).resolves.toBeDefined();
    expect(await column('status')).toBe('alive');
    expect(tiktok.fake.requests().filter((one) => one.operation === 'token.refresh')).toHaveLength(2);
  },
);
