import { operatorWord } from '../../../worker/connect/operator.ts';
import { openKeys } from '../../../worker/connect/seal.ts';
import { bindings } from '../../flows/account.ts';
import { type Answer, ask, newPerson, type SignedInPerson } from '../ask.ts';

/** Somebody who runs the Worker, appointed as whoever holds the master keys does it. */
export async function newOperator(name = 'Olga Host'): Promise<SignedInPerson> {
  const person = await newPerson(name);
  const token = await operatorWord(openKeys(bindings.MASTER_KEYS));
  const { status } = await ask('POST', '/v1/operators', { token, body: { email: person.email } });
  if (status !== 200) throw new Error(`Appointing answered ${status}`);
  return person;
}

/** Asks one of the operator's calls, by the end of its path. */
export const operate = <T = Record<string, unknown>>(
  person: SignedInPerson,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<T>> => ask<T>(method, `/v1/operator${path}`, { token: person.token, body });
