// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { UnderCaption } from '../../extension/ui/editor/UnderCaption.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft } from '../../shared/draft.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { townhouse } from '../screens/drafts.ts';
import { facebook, instagram, x } from '../screens/places.ts';
import { all, byId, click, draw, one } from './draw.tsx';

const accounts = [facebook, instagram, x];
const remembered = rememberedWith(accounts);
const address = { value: { text: 'Harrow Lane 18, Lübeck', country: 'DE' }, foundIn: ['json-ld'] };
const show = (more: Partial<Draft>) =>
  draw(
    <UnderCaption
      draft={{
        ...townhouse,
        targets: accounts.map(({ id }) => newTarget(id, townhouse, remembered)),
        ...more,
      }}
      remembered={remembered}
    />,
  );

beforeAll(() => loadPlatformWords(['facebook', 'instagram', 'x']));

describe('hints of the law', () => {
  const facts = { ...townhouse.facts, address };
  test('stand beside the caption with where they are written, and can be hidden', async () => {
    await show({ facts, caption: 'Nur an Deutsche.' });
    expect(byId('hints').textContent).toContain('Worth a second look · Germany');
    expect(all('.hints li').map((hint) => hint.textContent)).toEqual([
      '“nur an deutsche” says who may live here (origin). Describe the home instead. AGG §§ 19, 20',
      expect.stringContaining('Where there is an energy certificate'),
    ]);
    expect(one('.hints li:last-child a').getAttribute('href')).toBe(
      'https://www.gesetze-im-internet.de/geg/__87.html',
    );
    await click(one('.hints .link'));
    expect(all('.hints')).toEqual([]);
  });
  test('look at the words of single accounts too', async () => {
    const targets = [{ accountId: facebook.id, options: {}, caption: 'Keine Ausländer. 84 kWh' }];
    await show({ facts, caption: 'Ein Haus. 84 kWh', targets });
    expect(byId('hints').textContent).toContain('keine ausländer');
  });
  test('are none for what is no home', async () => {
    await show({ facts: { address }, caption: 'Nur an Deutsche.' });
    expect(all('.hints')).toEqual([]);
  });
});

describe('tags and names', () => {
  test('are counted where a platform takes only so many', async () => {
    await show({ caption: `${Array.from({ length: 31 }, (_, at) => `#tag${at}`).join(' ')} @ida` });
    expect(all('.limits li').map((line) => line.textContent)).toEqual([
      'Instagram: 31 of 30 hashtags · 1 of 20 mentions',
    ]);
    expect(all('.limits .wrong')).toHaveLength(1);
  });
  test('are left unsaid where there are none', async () => {
    await show({ caption: 'A house' });
    expect(all('.limits')).toEqual([]);
  });
});
