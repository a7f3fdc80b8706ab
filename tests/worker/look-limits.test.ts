import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../shared/failure.ts';
import { collectMetrics } from '../../worker/analytics/collect.ts';
import { NO_NUMBERS, type Seen } from '../../worker/providers/measure.ts';
import { HOUR, newStage, type Stage } from './publish/stage.ts';

let stage: Stage;
const shown = new Map<string, Seen>();
let asked: string[][];

beforeEach(async () => {
  stage = await newStage();
  shown.clear();
  asked = [];
});

describe('what a platform tells while its numbers are read', () => {
  const DAY = 24 * HOUR;
  const told = async () =>
    stage.db.all<{ key: string; open_at: number; quiet_until: number }>(
      'SELECT key, open_at, quiet_until FROM paces ORDER BY key',
    );
  /** Looks make a call of their own, whose answer brings these headers. */
  async function looking(headers: Record<string, string>, then: () => void = () => undefined) {
    stage.play.headers = headers;
    const measures = {
      batch: 20,
      calls: () => 1,
      account: async () => null,
      posts: async (use: { request: (url: string) => Promise<Response> }, posts: { id: string }[]) => {
        asked.push(posts.map((post) => post.id));
        await use.request('https://play.example/numbers');
        then();
        return shown;
      },
    };
    Object.assign(stage.play.provider, { measures });
    const out = { status: 'published', dueAt: null, publishedAt: stage.now() };
    await stage.add({ id: 'a', remoteId: 'r-a', ...out });
    shown.set('a', { seen: 'there', numbers: NO_NUMBERS });
    await collectMetrics(stage.context());
    stage.pass(HOUR + 1000);
    await collectMetrics(stage.context());
  }

  it('a limit that Meta counts for all calls keeps posts and looks from asking until it is over', async () => {
    const usage = '{"1":[{"type":"instagram","call_count":100,"estimated_time_to_regain_access":7}]}';
    await looking({ 'x-business-use-case-usage': usage });
    const [only] = await told();
    expect(only?.key).toBe('a/a1');
    expect(only?.open_at).toBeGreaterThan(stage.now() + 6 * 60_000);
  });

  it('looks end where their own window is used up, and posts go out as before', async () => {
    const reset = Math.ceil((stage.now() + 3 * HOUR) / 1000);
    await looking({ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(reset) });
    expect(await told()).toEqual([{ key: 'a/a1', open_at: 0, quiet_until: reset * 1000 }]);
    const id = await stage.add();
    await stage.rest();
    expect(stage.play.publicOf(id)).toBe(1);
  });

  it('a look refused for our whole app keeps all its accounts from looking, in the same tick too', async () => {
    await stage.db.run(`INSERT INTO accounts (id, workspace_id, connection_id, platform, remote_id, name, limits, limits_at, created_at)
      VALUES ('a2', 'w1', 'c1', 'youtube', 'open-2', 'Bob', '{}', 1, 1)`);
    await stage.db.run("UPDATE accounts SET platform = 'youtube'");
    await stage.add({
      id: 'b',
      accountId: 'a2',
      status: 'published',
      dueAt: null,
      publishedAt: stage.now(),
      remoteId: 'r-b',
    });
    const midnight = stage.now() + 9 * HOUR;
    const detail = {
      kind: 'limited',
      code: 'quotaExceeded',
      message: 'Used up.',
      retryAt: midnight,
    } as const;
    await looking({}, () => {
      throw new Failure(detail);
    });
    expect(asked).toHaveLength(1);
    expect(await told()).toEqual([{ key: 'p/youtube', open_at: 0, quiet_until: midnight }]);
    stage.pass(4 * HOUR);
    await collectMetrics(stage.context());
    expect(asked).toHaveLength(1);
    stage.pass(DAY);
    await collectMetrics(stage.context());
    await collectMetrics(stage.context());
    expect(new Set(asked.slice(1).flat())).toEqual(new Set(['a', 'b']));
  });
});
