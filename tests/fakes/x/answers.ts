import type { Ask } from '../attend.ts';
import { API } from './state.ts';

const TITLES: Record<number, string> = {
  400: 'Invalid Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found Error',
  409: 'Conflict',
  413: 'Payload Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export interface Problem {
  status: number;
  /** The last part of the problem's address; left out, `about:blank`. */
  type?: string;
  title?: string;
  detail: string;
  /** Members of its own (`reason`, `period` …), or the list of what is wrong with a request. */
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** A refusal on its way out; thrown anywhere in a handler. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The request itself is wrong: the shape with a list of what. */
export const invalid = (message: string, parameters: Record<string, unknown> = {}): Refused =>
  new Refused({
    status: 400,
    type: 'invalid-request',
    detail: 'One or more parameters to your request was invalid.',
    more: { errors: [{ message, parameters }] },
  });

export const forbidden = (detail: string, title?: string): Refused =>
  new Refused({ status: 403, detail, ...(title ? { title } : {}) });

/** What a call names is not there. */
export const notFound = (kind: 'media' | 'tweet' | 'user', id: string, parameter = 'id'): Refused =>
  new Refused({
    status: 404,
    type: 'resource-not-found',
    detail: `Could not find ${kind} with ${parameter}: [${id}].`,
    more: { value: id, parameter, resource_type: kind, resource_id: id },
  });

/** No such address. */
export const noPage: Problem = {
  status: 404,
  type: 'resource-not-found',
  detail: 'Could not find this page.',
};

/** No credit is left, and a scope that was not given: refusals that more than one place makes. */
export const noCredit: Problem = {
  status: 402,
  type: 'credits',
  title: 'CreditsDepleted',
  detail: 'Your enrolled account [1000000001] does not have any credits to fulfill this request.',
};
export const noPermission: Problem = {
  status: 403,
  detail: 'Your client app is not configured with the required permissions for this endpoint.',
};

export function refuse(c: Ask, problem: Problem): Response {
  const { status, type, detail, more, headers } = problem;
  c.set('outcome', `${status} ${type ?? 'about:blank'}`);
  const body = {
    title: problem.title ?? TITLES[status] ?? 'Error',
    detail,
    type: type ? `https://${API}/2/problems/${type}` : 'about:blank',
    status,
    ...more,
  };
  return c.json(body, status as 400, headers);
}
