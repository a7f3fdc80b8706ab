import * as z from 'zod';
import { version } from '../../package.json';
import { ACCESS } from '../../shared/access.ts';
import { API, ApiError, type ApiName } from '../../shared/api.ts';
import { CALLS_A_MINUTE, KEY_PREFIX } from '../../shared/scopes.ts';
import { TEST_EVENT, WEBHOOK_EVENTS } from '../../shared/webhook-events.ts';
import { WebhookMessage } from '../../shared/webhooks.ts';
import { SCOPED } from './access.ts';

/**
 * The contract as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0), made from the very table that serves
 * it: what it says is what is checked.
 */

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

/** `editPublication`: `Edit publication`. */
const summaryOf = (name: string): string => {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 64 },
  }));

/** What a GET is asked with stands in its query. */
function queryParameters(schema: z.ZodType): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: one,
  }));
}

const hasFields = (schema: z.ZodType): boolean =>
  Object.keys((schemaOf(schema, 'input').properties as Json | undefined) ?? {}).length > 0;

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Of your making. Asked again with the same key and body within a day it is not done again, but answered as it was.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function operationOf(name: ApiName): Json {
  const { method, path, in: input, out } = API[name];
  const access = ACCESS[name];
  const scope = SCOPED[name];
  const isRead = method === 'GET';
  return {
    operationId: name,
    summary: summaryOf(name),
    ...(access === 'anyone'
      ? { security: [] }
      : scope
        ? { security: [{ bearer: [] }, { apiKey: [scope] }] }
        : {}),
    ...(typeof access === 'string' ? {} : { 'x-roles': access }),
    parameters: [
      ...pathParameters(path),
      ...(isRead ? queryParameters(input) : []),
      ...(method === 'POST' && access !== 'anyone' ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(isRead || !hasFields(input)
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(input, 'input') } },
          },
        }),
    responses: {
      '2XX': {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(out, 'output') } },
      },
      default: { $ref: '#/components/responses/Refused' },
    },
  };
}

const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

/** What a webhook of a workspace is told, as https://www.standardwebhooks.com has it. */
const told = (event: string): Json => ({
  post: {
    operationId: event,
    summary: event,
    security: [],
    parameters: [
      header('webhook-id', 'The same in every try: what has come before can be left alone.'),
      header('webhook-timestamp', 'Seconds since the epoch. Refuse what is older than five minutes.'),
      header('webhook-signature', '`v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` by the secret.'),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(WebhookMessage, 'output') } },
    },
    responses: {
      '2XX': { description: 'Taken' },
      410: { description: 'Gone: this webhook is turned off' },
      default: { description: 'Not taken: it is sent again, up to ten times in a good three days' },
    },
  },
});

let made: string | undefined;

/** The whole document, as JSON text; made once per isolate. */
export function openApi(publicUrl: string): string {
  if (made) return made;
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(API) as ApiName[]) {
    const { method, path } = API[name];
    const address = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: operationOf(name) };
  }
  made = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Clipcast', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    security: [{ bearer: [] }],
    paths,
    webhooks: Object.fromEntries([...WEBHOOK_EVENTS, TEST_EVENT].map((event) => [event, told(event)])),
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A person’s session, from `POST /v1/sessions`.',
        },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: `A key of one workspace, made in its settings; it begins with ${KEY_PREFIX}. The scopes a call asks for stand beside it. ${CALLS_A_MINUTE} calls a minute.`,
        },
      },
      responses: {
        Refused: {
          description: 'Refused: a stable code, and words for a person',
          content: { 'application/json': { schema: schemaOf(ApiError, 'output') } },
        },
      },
    },
  });
  return made;
}
