import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { operatorWord } from '../../worker/connect/operator.ts';
import { openKeys } from '../../worker/connect/seal.ts';

/** Speaking to a Worker as whoever runs it. */

/** The master keys from the environment or `.env`; empty where neither has them. */
export function masterKeys(): string {
  if (process.env.MASTER_KEYS) return process.env.MASTER_KEYS;
  try {
    return parseEnv(readFileSync('.env', 'utf8')).MASTER_KEYS ?? '';
  } catch {
    return '';
  }
}

export type OperatorCall = (
  method: string,
  path: string,
  body?: unknown,
  type?: string,
) => Promise<Record<string, unknown>>;

/** Calls that answer JSON. They throw an Error with the Worker's own words. */
export async function operatorAt(address: string, keys: string): Promise<OperatorCall> {
  const word = await operatorWord(openKeys(keys));
  return async (method, path, body, type = 'application/json') => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `Bearer ${word}`, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined
        ? {}
        : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const told = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
    if (answer.ok) return told;
    if (answer.status === 401)
      throw new Error('The Worker has other master keys than these: deploy the new ones first.');
    const words = typeof told.message === 'string' ? ` (${told.message})` : '';
    throw new Error(
      answer.status >= 500
        ? `The Worker answered ${answer.status}. Run it again; it goes on from there.`
        : `The Worker answered ${answer.status}${words}`,
    );
  };
}
