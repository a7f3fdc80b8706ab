import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { ApiError } from '../../shared/api.ts';
import { buildApp } from '../../worker/app.ts';
import type { Bindings } from '../../worker/env.ts';
import { MAIL_SETTINGS, mailFake } from '../fakes/mail.ts';
import { type Answer, ORIGIN } from './ask.ts';
import { heard } from './canaries.ts';

/** The Worker with settings of its own; letters go to the sandbox's mail service unless told otherwise. */
export function site(settings: object = MAIL_SETTINGS) {
  const mail = mailFake(Date.now);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) =>
    mail.app.fetch(new Request(input, init)),
  );
  const app = buildApp();
  const bindings = { ...(env as unknown as Bindings), ...settings };
  async function reach(path: string, init: RequestInit) {
    const run = createExecutionContext();
    const answer = await app.fetch(new Request(`${ORIGIN}${path}`, init), bindings, run);
    const text = await answer.text();
    await waitOnExecutionContext(run);
    heard(answer.headers, text);
    return { status: answer.status, headers: answer.headers, text };
  }
  /** As a browser without a session; with a form it sends that. */
  const visit = (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) =>
    reach(path, {
      headers,
      ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}),
    });
  /** In JSON, as the extension does. */
  async function ask<T = ApiError>(
    method: string,
    path: string,
    { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const answer = await reach(path, {
      method,
      headers: {
        ...headers,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { ...answer, body: (answer.text ? JSON.parse(answer.text) : {}) as T };
  }
  /** The path in the newest letter to this address. */
  const pathFor = (email: string): string =>
    /\/(?:reset|email)\/[\w-]+/.exec(
      mail.letters().findLast((one) => one.to[0] === email)?.text ?? '',
    )?.[0] ?? '';
  return { mail, visit, ask, pathFor };
}

export const signUpBody = (email: string, more: object = {}) => ({
  name: 'Carla Diaz',
  email,
  password: 'a long enough secret',
  ofAge: true,
  acceptedTerms: '2026-11-22',
  device: 'Laptop',
  timeZone: 'Europe/Berlin',
  ...more,
});
