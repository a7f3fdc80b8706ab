import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnDemand } from './on-demand.ts';

/**
 * Clients that platforms publish under licences of their own, or that are large: they are fetched when their tests run
 * and are no part of this project.
 */
export const CLIENTS = {
  facebook: {
    name: 'facebook-nodejs-business-sdk',
    version: '24.0.1',
    proves: 'that Meta’s own client posts photos and videos at the stand-in for Facebook',
  },
  linkedin: {
    name: 'linkedin-api-client',
    version: '0.3.0',
    proves: 'that LinkedIn’s own client signs in, uploads and posts at the stand-in for LinkedIn',
  },
} as const;

export type ClientOf = keyof typeof CLIENTS;

const folderOf = (platform: ClientOf): string =>
  join(import.meta.dirname, '../../.cache/foreign', CLIENTS[platform].name);

/** Has the client of a platform at hand. Throws an Error in words where it is not and cannot be had. */
export function fetchClient(platform: ClientOf): void {
  const { name, version } = CLIENTS[platform];
  installOnDemand(folderOf(platform), { packages: { [name]: version } });
}

/** The client of a platform, as its package exports it. Throws as `fetchClient` does. */
export function clientOf(platform: ClientOf): unknown {
  fetchClient(platform);
  return createRequire(join(folderOf(platform), 'package.json'))(CLIENTS[platform].name);
}
