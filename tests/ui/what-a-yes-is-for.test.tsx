// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { GoesOut } from '../../extension/ui/review/GoesOut.tsx';
import { Seen } from '../../extension/ui/review/Seen.tsx';
import { loadPlatformWords } from '../../extension/ui/words/platform-words.ts';
import { isOffered } from '../../shared/kind.ts';
import { platforms } from '../../shared/platforms/index.ts';
import type { KindRules, Rules } from '../../shared/platforms/rules.ts';
import { seenOnPhone } from '../../shared/platforms/shown/folds.ts';
import { contentAsSent, type PostMedia } from '../../shared/post.ts';
import type { ReviewMedia, ReviewTarget } from '../../shared/review.ts';
import { threadParts } from '../../shared/thread.ts';
import { type GuestPost, reviewPage } from '../../worker/pages/review.ts';
import { PLATFORM_WORDS } from '../../worker/words/platforms.ts';
import { NOW } from '../screens/drafts.ts';
import { open } from '../screens/review.ts';
import { draw, one } from './draw.tsx';

/**
 * Whoever says yes to a post sees all that the yes is for: everything the hash is made of is on the client's page and
 * before an approver. A part that is added to the hash and shown nowhere fails here.
 */

beforeAll(() => loadPlatformWords(platforms.map(({ platform }) => platform)));

const [base] = open.targets as [ReviewTarget];
const sha = (letter: string) => letter.repeat(64);
const MEDIA: (ReviewMedia & Pick<PostMedia, 'sha256' | 'alt' | 'subtitles'>)[] = ['a', 'b'].map((letter) => ({
  sha256: sha(letter),
  kind: letter === 'a' ? 'image' : 'video',
  width: 1200,
  height: 800,
  alt: `Words of medium ${letter}`,
  subtitles: [{ language: `x-${letter}`, label: `Track ${letter}`, text: `What is said in ${letter}` }],
  url: `/m/${sha(letter)}`,
}));

/** Every option of a kind that can be offered at once, chosen; no two texts alike. */
function chosen(rules: Rules, kind: KindRules): ReviewTarget['options'] {
  const values: ReviewTarget['options'] = {};
  for (const option of rules.options) {
    if (!isOffered(option, kind.kind, values)) continue;
    values[option.name] =
      option.type === 'switch'
        ? true
        : option.type === 'text'
          ? `Text of ${option.name}`
          : (option.choices[0] ?? '');
  }
  return values;
}

function targetFor(rules: Rules, kind: KindRules): ReviewTarget {
  const media = MEDIA.map(({ sha256 }) => sha256);
  const caption = kind.parts
    ? 'The first of them\n---\nThe second of them'
    : `The beginning. ${'Then there is more of it. '.repeat(40)}And the very end.`;
  return {
    ...base,
    account: { ...base.account, id: 'the-account', name: 'Name of the account', platform: rules.platform },
    kind: kind.kind,
    caption,
    seenOnPhone: kind.parts ? null : seenOnPhone(rules.platform, kind.kind, caption),
    parts: kind.parts ? threadParts(caption, media, 1).map((one) => ({ ...one, media: [...one.media] })) : [],
    title: 'The title of it',
    options: chosen(rules, kind),
    media,
  };
}

/** Everything the hash is made of, one by one: what does not fall apart into more. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

/** What stands for it where people read it. All else has to be there as it is. */
function shownAs(leaf: unknown, rules: Rules, target: ReviewTarget): string[] {
  const words = PLATFORM_WORDS.en[rules.platform];
  if (leaf === 1 || leaf === '') return [];
  if (leaf === true) return ['Yes'];
  if (leaf === target.account.id) return [target.account.name];
  // Where it is folded or parted, it is there in pieces.
  if (leaf === target.caption) return leaf.split(/\n---\n|(?<=\.) /);
  if (typeof leaf !== 'string') return [String(leaf)];
  const medium = MEDIA.find(({ sha256 }) => sha256 === leaf);
  if (medium) return [medium.url ?? ''];
  // Said by the label of the track.
  if (MEDIA.some(({ subtitles }) => subtitles.some(({ language }) => language === leaf))) return [];
  const kind = leaf === target.kind ? words.kinds[leaf] : undefined;
  const choice = Object.entries(target.options).find(([, value]) => value === leaf);
  const said = kind ?? words.options[leaf]?.label ?? (choice && words.options[choice[0]]?.choices?.[leaf]);
  return [said ?? leaf];
}

const plain = (html: string) =>
  html
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

const cases = platforms.flatMap((rules) =>
  rules.kinds.map((kind) => [`${rules.name}, ${kind.kind}`, rules, kind] as const),
);

describe.each(cases)('of %s everything in the hash', (_name, rules, kind) => {
  const target = targetFor(rules, kind);
  const { account, caption, title, options, media } = target;
  const content = { accountId: account.id, kind: kind.kind, caption, title: title ?? '', options, media };
  const wanted = leaves(JSON.parse(contentAsSent(content, MEDIA))).flatMap((leaf) =>
    shownAs(leaf, rules, target),
  );

  test('is before an approver, in words', async () => {
    await draw(<Seen target={target} media={MEDIA} platform={rules.name} now={NOW} />);
    const shown = plain(one('article').outerHTML);
    expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
    expect(shown).toContain(rules.name);
  });

  test('is on the desk of a colleague’s post', async () => {
    await draw(<GoesOut target={target} media={MEDIA} label="What goes out" />);
    const shown = `${plain(one('section').outerHTML)} ${account.name}`;
    expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('is on the client’s page, in words', async () => {
    const post: GuestPost = {
      id: 'one',
      title: 'A post',
      media: MEDIA,
      targets: [{ ...target, mayAsk: true, isWritersOwn: false }],
      words: [],
      comments: [],
    };
    const answer = await reviewPage('en', {
      label: 'Mr Bay',
      workspace: 'Harrow Lane',
      timeZone: 'UTC',
      path: '/r/x',
      posts: [post],
      said: '',
    });
    // Without the drawing, which is folded.
    const drawn = /<div class="seen [\s\S]*?(?=<p><span class="quiet">Kind of post)/g;
    const html = await answer.text();
    expect(html).toMatch(drawn);
    const shown = plain(html.replace(drawn, ''));
    expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
    expect(shown).toContain(rules.name);
  });
});

test('what the hash is made of is what was thought of here', () => {
  const [rules] = platforms as [Rules];
  const target = targetFor(rules, rules.kinds[0] as KindRules);
  const { account, kind, caption, title, options, media } = target;
  const content = { accountId: account.id, kind, caption, title: title ?? '', options, media };
  const parts = JSON.parse(contentAsSent(content, MEDIA)) as unknown[][];
  expect(parts).toHaveLength(7);
  expect(parts[6]?.[0]).toHaveLength(3);
});

test('two accounts whose settings differ are shown apart to a client', async () => {
  const [rules] = platforms.filter(({ platform }) => platform === 'tiktok') as [Rules];
  const mine = targetFor(rules, rules.kinds[0] as KindRules);
  const other = {
    ...mine,
    account: { ...mine.account, name: 'The other account' },
    options: { ...mine.options, privacy: 'SELF_ONLY' },
  };
  const page = async (targets: ReviewTarget[]) => {
    const posts = [
      {
        id: 'one',
        title: 'A post',
        media: MEDIA,
        targets: targets.map((each) => ({ ...each, mayAsk: true, isWritersOwn: false })),
      },
    ].map((post) => ({ ...post, words: [], comments: [] }));
    const shown = { label: 'x', workspace: 'y', timeZone: 'UTC', path: '/r/x', posts, said: '' };
    return (await (await reviewPage('en', shown)).text()).split('class="target"').length - 1;
  };
  expect(await page([mine, other])).toBe(2);
  expect(await page([mine, { ...other, options: mine.options }])).toBe(1);
});
