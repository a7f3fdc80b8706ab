import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { API, type ApiName } from '../../shared/api.ts';
import { broken, type Schema, valid } from './arbitrary.ts';
import { ask, newPerson, type SignedInPerson } from './ask.ts';
import { DB, draft, newAccount, photo, schedule, stillClocks } from './sample.ts';

/** Every call of the contract, asked with what its schema makes and with what breaks it. */

/** What speaks with a platform or takes everything away has tests of its own. */
const APART: readonly ApiName[] = [
  'refreshAccount',
  'deleteWorkspace',
  'deleteAccount',
  'signOutEverywhere',
  'changePassword',
];
const NAMES = (Object.keys(API) as ApiName[]).filter((name) => !APART.includes(name));
const RUNS = 8;
const SHA = 'a'.repeat(64);

let anna: SignedInPerson;
let ids: string[];

beforeEach(async () => {
  stillClocks();
  anna = await newPerson();
  const account = await newAccount(anna);
  await schedule(anna, draft(account, SHA, { media: [photo(SHA)] }));
  const tables = ['accounts', 'connections', 'posts', 'publications'];
  const rows = await Promise.all(
    tables.map((table) => DB.prepare(`SELECT id FROM ${table}`).all<{ id: string }>()),
  );
  ids = [...rows.flatMap(({ results }) => results.map(({ id }) => id)), 'nobody', '%2e%2e', '\u{1F4B6}'];
});

const query = (input: unknown): string => {
  if (typeof input !== 'object' || input === null) return '';
  const text = (value: unknown): string =>
    typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const pairs = Object.entries(input).map(([name, value]) => [name, text(value).toWellFormed()]);
  return `?${new URLSearchParams(pairs)}`;
};

it.each(NAMES)(
  '%s never breaks, whatever is sent',
  async (name) => {
    const { method, path, in: input } = API[name];
    const schema = z.toJSONSchema(input as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema;
    const sent = fc.oneof(valid(schema), broken(schema));
    await fc.assert(
      fc.asyncProperty(sent, fc.nat(1000), async (value, pick) => {
        const id = encodeURIComponent(ids[pick % ids.length] ?? '');
        const address = path.replace(':workspace', anna.workspaceId).replace(':id', id);
        const isRead = method === 'GET';
        const { status, body } = await ask(method, isRead ? `${address}${query(value)}` : address, {
          token: anna.token,
          body: isRead ? undefined : value,
        });
        const told = `${method} ${address} ${JSON.stringify(value)}: ${status} ${JSON.stringify(body)}`;
        expect(status, told).toBeLessThan(500);
        if (status >= 400) {
          expect(body.code, told).toMatch(/^[a-z-]+$/);
          expect(body.message.length, told).toBeGreaterThan(3);
        }
      }),
      { numRuns: RUNS },
    );
  },
  30_000,
);
