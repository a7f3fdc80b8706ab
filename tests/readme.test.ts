import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../extension/ui/words/apps.en.ts';
import { platforms } from '../shared/platforms/index.ts';

/** The README's guide for whoever runs a Worker says what the settings' own guide says. */

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const readme = readFileSync('README.md', 'utf8');

function sectionOf(name: string): string {
  const [, after = ''] = readme.split(`\n#### ${name}\n`);
  return plain(after.split(/\n##/)[0] ?? '');
}

test.each(platforms.map(({ platform, name }) => [name, platform] as const))(
  'the README’s steps for %s are those of the guide in the settings',
  (name, platform) => {
    const { console: page, steps, review, before } = en.guides[platform];
    const section = sectionOf(name);
    const texts = steps.map((step) => (typeof step === 'string' ? step : step.text));
    for (const text of [page, ...texts, ...review, ...before]) expect(section).toContain(plain(text));
    expect(section).toContain(`PUBLIC_URL/connect/${platform}/callback`);
  },
);

test('every setting of the sample file and of wrangler.toml is named in the README', () => {
  const sample = readFileSync('.dev.vars.example', 'utf8');
  const variables = readFileSync('wrangler.toml', 'utf8').split('[vars]')[1]?.split('[[')[0] ?? '';
  const names = [...`${sample}\n${variables}`.matchAll(/^([A-Z_]+)\s*=/gm)].map(
    (match) => match[1] as string,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('what the deploy button runs leaves no Worker without tables, and it explains every secret it asks for', () => {
  const { scripts, cloudflare } = JSON.parse(readFileSync('package.json', 'utf8'));
  // By the binding: whoever presses the button may call the database as they like.
  // https://developers.cloudflare.com/workers/platform/deploy-buttons/#best-practices
  expect(scripts.deploy).toBe('wrangler deploy && wrangler d1 migrations apply DB --remote');
  expect(readFileSync('wrangler.toml', 'utf8')).toContain('binding = "DB"');
  const secrets = [...readFileSync('.dev.vars.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  for (const name of [...secrets, 'PUBLIC_URL', 'SIGN_UP', 'EXTENSION_ORIGINS', 'SITE_FILES'])
    expect(cloudflare.bindings[name as string]?.description, name).toMatch(/\w+/);
});

test('the map has a word on every room of the Worker', () => {
  const map =
    readme.split('## The map')[1]?.split('```')[1]?.split('\nworker/')[1]?.split('\ntests/')[0] ?? '';
  const rooms = readdirSync('worker', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    rooms.map(({ name }) => name).filter((name) => !new RegExp(`^  ${name}/ +\\w`, 'm').test(map)),
  ).toEqual([]);
});

test('every test that is named as the answer to a threat is there', () => {
  const threats = readme.split('## Who might do harm')[1]?.split('\n## ')[0]?.replaceAll(/\n\s*/g, ' ') ?? '';
  const parts = threats.split(/`(tests\/[\w./-]+)`/).slice(1);
  const named = parts.flatMap((file, index) =>
    index % 2 === 0
      ? [...(parts[index + 1] ?? '').matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name }))
      : [],
  );
  expect(named.length).toBeGreaterThan(35);
  expect(named.filter(({ file, name }) => !readFileSync(file, 'utf8').includes(name))).toEqual([]);
});
