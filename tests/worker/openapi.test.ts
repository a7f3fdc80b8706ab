import { expect, it } from 'vitest';
import { API, type ApiName } from '../../shared/api.ts';
import { WEBHOOK_EVENTS } from '../../shared/webhook-events.ts';
import { send } from './ask.ts';

interface Operation {
  operationId: string;
  security?: unknown[];
  'x-roles'?: string[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: { 'application/json': { schema: { required?: string[] } } } };
}

it('the Worker tells its contract as an OpenAPI document: every call, what goes in, and who may', async () => {
  const answer = await send('/openapi.json');
  expect(answer.headers.get('content-type')).toBe('application/json');
  const document = (await answer.json()) as {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
    webhooks: Record<string, { post: Operation }>;
    components: { securitySchemes: Record<string, object> };
  };
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations.map((one) => one.operationId).toSorted()).toEqual(
    (Object.keys(API) as ApiName[]).toSorted(),
  );
  const post = document.paths['/v1/w/{workspace}/posts'];
  expect(post?.post?.requestBody?.content['application/json'].schema.required).toEqual(
    expect.arrayContaining(['draftId', 'revision', 'media', 'targets']),
  );
  expect(post?.post?.['x-roles']).toEqual(['owner', 'editor']);
  expect(post?.post?.parameters).toMatchObject([
    { name: 'workspace', in: 'path', required: true },
    { name: 'Idempotency-Key', in: 'header', required: false },
  ]);
  expect(document.paths['/v1/sessions']?.post?.security).toEqual([]);
  expect(post?.post?.security).toEqual([{ bearer: [] }, { apiKey: ['posts:write'] }]);
  expect(document.paths['/v1/w/{workspace}/api-keys']?.post?.security).toBeUndefined();
  expect(document.components.securitySchemes).toMatchObject({
    bearer: { type: 'http', scheme: 'bearer' },
    apiKey: { type: 'http', scheme: 'bearer' },
  });
  expect(Object.keys(document.webhooks)).toEqual([...WEBHOOK_EVENTS, 'webhook.test']);
  expect(document.webhooks['publication.failed']?.post.parameters.map(({ name }) => name)).toEqual([
    'webhook-id',
    'webhook-timestamp',
    'webhook-signature',
  ]);
  expect(JSON.stringify(document)).not.toContain('"$schema"');
});
