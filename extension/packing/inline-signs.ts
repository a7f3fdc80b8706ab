import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../ui/look/signs.svg', import.meta.url));

/**
 * For the build: the signs stand in each page itself. Out of a file of their own a browser reads, parses and lays out
 * the whole sheet anew for every sign that is drawn, some ms each time.
 */
export const inlineSigns = {
  name: 'inline-signs',
  async transformIndexHtml(html: string): Promise<string> {
    const sheet = (await readFile(FILE, 'utf8'))
      .replaceAll(/<!--.*?-->|<title>.*?<\/title>|\s*\n\s*/gs, '')
      .trim();
    const hidden = sheet.replace('<svg ', '<svg class="signs" aria-hidden="true" ');
    return html.replace(/<body[^>]*>/, (body) => `${body}${hidden}`);
  },
};
