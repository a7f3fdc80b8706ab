// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DraftChanges } from '../../extension/messages.ts';
import { newTarget } from '../../extension/ui/editor/begin.ts';
import { UnderCaption } from '../../extension/ui/editor/UnderCaption.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import type { Draft } from '../../shared/draft.ts';
import type { HashtagGroup } from '../../shared/hashtag-groups.ts';
import { rememberedWith } from '../screens/accounts.ts';
import { townhouse } from '../screens/drafts.ts';
import { facebook, instagram, x } from '../screens/places.ts';
import { all, byId, click, draw, enter, one } from './draw.tsx';

const accounts = [facebook, instagram, x];
const remembered = rememberedWith(accounts);
const address = { value: { text: 'Harrow Lane 18, Lübeck', country: 'DE' }, foundIn: ['json-ld'] };
let changed: DraftChanges = {};
let saved: HashtagGroup[] | null = null;
const show = (more: Partial<Draft>) =>
  draw(
    <UnderCaption
      draft={{
        ...townhouse,
        targets: accounts.map(({ id }) => newTarget(id, townhouse, remembered)),
        ...more,
      }}
      remembered={remembered}
      onChange={(changes) => Object.assign(changed, changes)}
      onSaveGroups={(groups) => {
        saved = groups;
      }}
    />,
  );

beforeEach(() => {
  changed = {};
  saved = null;
});
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

describe('groups of hashtags', () => {
  test('add what the caption does not have yet', async () => {
    await show({ caption: 'A house by the canal. #Altstadt' });
    await click(byId('tool-groups'));
    await click(one('[aria-label="Add Lübeck"]'));
    expect(changed.caption).toBe('A house by the canal. #Altstadt #lübeck #hansestadt');
  });
  test('are made of those in the caption, and deleted, which can be undone', async () => {
    await show({ caption: 'A house. #canal #garden' });
    await click(byId('tool-groups'));
    expect(byId<HTMLInputElement>('group-tags').value).toBe('#canal #garden');
    expect(byId<HTMLButtonElement>('keep-group').getAttribute('aria-disabled')).toBe('true');
    await enter(byId<HTMLInputElement>('group-name'), 'Canal');
    await click(byId('keep-group'));
    expect(saved).toEqual([...remembered.hashtagGroups, { name: 'Canal', tags: ['canal', 'garden'] }]);
    await click(one('[aria-label="Delete the group Lübeck"]'));
    expect(saved).toEqual(remembered.hashtagGroups.slice(1));
    await click(byId('undo'));
    expect(saved).toContainEqual(remembered.hashtagGroups[0]);
  });
});

describe('a link with tags', () => {
  const canonical = townhouse.source.canonicalUrl;
  test('takes the place of the one to the same page', async () => {
    await show({ caption: `A house. ${canonical} Come and see.` });
    await click(byId('tool-link'));
    await enter(byId<HTMLInputElement>('utm-campaign'), 'open house');
    await click(byId('put-link'));
    expect(changed.caption).toBe(
      `A house. ${canonical}?utm_source=social&utm_medium=post&utm_campaign=open+house Come and see.`,
    );
  });
  test('names each platform to its own followers, where a caption can hold a link', async () => {
    await show({ caption: 'A house.' });
    await click(byId('tool-link'));
    await click(byId('link-each'));
    const captions = changed.targets?.map((target) => target.caption?.match(/utm_source=(\w+)/)?.[1]);
    expect(captions).toEqual(['facebook', undefined, 'x']);
  });
  test('that is no address says so and goes nowhere', async () => {
    await show({ caption: 'A house.' });
    await click(byId('tool-link'));
    await enter(byId<HTMLInputElement>('utm-link'), 'harrow lane');
    expect(one('.link-builder').textContent).toContain('This is no address');
    await click(byId('put-link'));
    expect(changed).toEqual({});
  });
});

describe('a caption that is too long for a platform', () => {
  const caption = `${'A house by the canal with a garden. '.repeat(10)}#openhouse`;
  const own = () => changed.targets?.find(({ accountId }) => accountId === x.id);
  test('is shortened there with one press, and stays as it is everywhere else', async () => {
    await show({ caption });
    expect(all('.problem').map((line) => line.textContent)).toEqual([
      expect.stringContaining('X: 90 characters too long'),
    ]);
    await click(byId(`shorten-${x.id}`));
    expect(own()?.caption?.length).toBeLessThanOrEqual(280);
    expect(own()?.caption).toMatch(/garden\. #openhouse$/);
    expect(changed.targets?.filter((target) => target.caption !== undefined)).toHaveLength(1);
  });
  test('becomes a thread with one press', async () => {
    await show({ caption });
    await click(byId(`thread-${x.id}`));
    expect(own()?.kind).toBe('thread');
    expect(own()?.caption?.split('\n---\n').length).toBeGreaterThan(1);
  });
});
