import { expect, test } from 'vitest';
import { Failure, type FailureKind } from '../../../shared/failure.ts';
import type { Provider, Step } from '../../../worker/providers/provider.ts';
import { failure, type KindStaging, Stage, type Staging, type TestJob } from '../stage.ts';

/** Where a row is met: the verb that makes the call, and the fake's name of the call. */
export interface Place {
  staging: Staging;
  kind: KindStaging;
  verb: 'prepare' | 'publish' | 'poll' | 'find' | 'rehearse';
  at: string;
  /** On the staged Job, before the call. */
  change?: Partial<TestJob>;
}

/**
 * What comes of it: the kind of Failure, and the field it belongs to. `goes on`: it is no end, the verb goes on by
 * itself.
 */
export type Comes = FailureKind | 'goes on';
export type Met = [place: Place, comes: Comes, more?: { field?: string; code?: string; silent?: true }];

/** Of an answer of the platform, what it says to people. */
type Words = (body: unknown) => string;

async function met(place: Place, row: string) {
  const { staging, kind, verb, at, change } = place;
  const stage = new Stage(staging);
  const tokens = await stage.connect();
  const heard: string[] = [];
  const fresh = await stage.job(kind, tokens);
  const request: TestJob['request'] = async (url, init) => {
    const answer = await stage.request(url, init);
    if (!answer.ok) heard.push(await answer.clone().text());
    return answer;
  };
  let job: TestJob = { ...fresh, request };
  if (verb !== 'prepare') job = await stage.prepared(job);
  if (verb === 'poll') {
    job = { ...job, ...started(await staging.provider.publish(job)), sentAt: stage.time };
    await stage.pass(10_000);
  }
  if (verb === 'find') job = { ...job, sentAt: stage.time, links: stage.links(job) };
  job = { ...job, ...change, request };
  const before = stage.fake.published().length;
  heard.length = 0;
  stage.fake.tell({ mood: 'refuse', operation: at, reason: row });
  const work = (staging.provider[verb] as Provider['prepare'])(job);
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const isOut = stage.fake.published().length > before;
  const wasAsked = stage.fake.requests().some((one) => one.operation === at);
  return { error, heard, isOut, wasAsked };
}

export const started = (step: Step) => ('handle' in step ? { handle: step.handle } : {});

function wordsOf(read: Words, heard: readonly string[]): string {
  const body = heard[0] ?? '';
  try {
    return read(JSON.parse(body))
      .replace(/<[^>]*>/g, '')
      .trim();
  } catch {
    return '';
  }
}

/**
 * Each row of a platform's error table, through the whole way: the fake answers it as the documentation has it, nothing
 * becomes public, and the Provider throws one of the five kinds with the platform's own words in it. Every row that
 * the fake knows must be there.
 */
export function everyRow(
  table: Readonly<Record<string, readonly Met[]>>,
  rows: readonly string[],
  read: Words,
): void {
  test('every row of the error table that the sandbox knows is met somewhere', () => {
    expect(Object.keys(table).toSorted()).toEqual([...rows].toSorted());
  });
  const cases = Object.entries(table).flatMap(([row, mets]) =>
    mets.map(([place, comes, more = {}]) => ({ row, place, comes, more, name: `${row} at ${place.at}` })),
  );
  test.each(cases)('$name: $comes', async ({ row, place, comes, more }) => {
    const { error, heard, isOut, wasAsked } = await met(place, row);
    expect([wasAsked, isOut]).toEqual([true, false]);
    if (comes === 'goes on') {
      expect(error).toBeNull();
      return;
    }
    if (!(error instanceof Failure)) throw error ?? new Error(`${row} was not noticed.`);
    expect({ kind: error.kind, field: error.field }).toEqual({ kind: comes, field: more.field });
    if (more.code) expect(error.code).toBe(more.code);
    const words = wordsOf(read, heard);
    if (!more.silent) expect(error.message).toContain(words.replace(/\s+/g, ' '));
    expect(error.message.length).toBeGreaterThan(10);
    if (comes === 'limited') expect(error.retryAt).toBeGreaterThan(0);
  });
}

/** Rows of the token endpoint: what is thrown where a consent is traded for tokens, or renewed. */
export function everyTokenRow(
  staging: Staging,
  table: readonly [row: string, at: string, comes: FailureKind][],
): void {
  test.each(table)('the token endpoint’s %s at %s: %s', async (row, at, comes) => {
    const stage = new Stage(staging);
    const isRefresh = at.endsWith('refresh');
    const tokens = isRefresh ? await stage.connect() : null;
    stage.fake.tell({ mood: 'refuse', operation: at, reason: row });
    if (tokens) stage.time += staging.renewableAfter ?? 0;
    const work = tokens ? stage.refreshed(tokens) : stage.connect();
    expect(await failure(work)).toMatchObject({ kind: comes });
  });
}
