import type { App, AppContext } from '../http/call.ts';

/**
 * Small files by which platforms see that an address is ours, as the settings name them: TikTok wants one under the
 * address it fetches photos from (https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide), Google
 * and Meta want one at the top.
 */

const FILE = /^([\w.-]{1,80}\.(?:txt|html))=(.{1,500})$/;

/** `name.txt=content`, more of them parted by a bar; what is not of that form is left out. */
export function readSiteFiles(setting: string): ReadonlyMap<string, string> {
  const files = setting.split('|').flatMap((one) => {
    const [, name, content] = FILE.exec(one.trim()) ?? [];
    return name && content ? [[name, content] as const] : [];
  });
  return new Map(files);
}

function answer(c: AppContext): Response | null {
  const name = c.req.param('name') ?? '';
  const content = readSiteFiles(c.get('context').env.SITE_FILES).get(name);
  if (content === undefined) return null;
  const type = name.endsWith('.html') ? 'text/html' : 'text/plain';
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(content, { headers });
}

/** Comes before the routes that would take the name for something else. */
export function siteFileRoutes(app: App): void {
  for (const path of ['/:name{[\\w.-]+\\.(txt|html)}', '/m/:name{[\\w.-]+\\.(txt|html)}'])
    app.get(path, async (c, next) => answer(c) ?? (await next()));
}
