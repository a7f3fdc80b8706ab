import { foldText } from '../../shared/fold.ts';
import { linkPicture, tile } from '../../shared/platforms/shown/facebook.ts';
import { card, shapes } from '../../shared/platforms/shown/linkedin.ts';
import { pair, whole } from '../../shared/platforms/shown/x.ts';
import { frame, title as titleFolds } from '../../shared/platforms/shown/youtube.ts';
import { short } from '../../shared/platforms/youtube.ts';
import type { ReviewMedia, ReviewTarget } from '../../shared/review.ts';
import { LOCALES } from '../words/count.ts';
import type { Reader } from './carried.ts';
import { escapeHtml } from './page.ts';
import { followers, type Post, shot, spread, tiles, upright, words } from './seen-parts.ts';

/**
 * A post drawn as its followers see it on a phone: who, folded words, and photos in the shape the platform gives them.
 * The whole of it stands beside this in full; to whoever hears the page, this is one picture with a name.
 */

type Target = Pick<
  ReviewTarget,
  'account' | 'kind' | 'caption' | 'seenOnPhone' | 'parts' | 'title' | 'options' | 'media'
>;

const shapeOf = ({ width, height }: ReviewMedia): number => (width > 0 && height > 0 ? width / height : 1);
const isUpright = (kind: string): boolean => kind === 'reel' || kind === 'story' || kind === 'short';
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const hostOf = (link: string): string =>
  URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : link;
const linkCard = (post: Post, shape: number): string =>
  `${shot(post.all[0], shape)}<p class="quiet">${escapeHtml(hostOf(text(post.options.link)))}</p>`;

const comment = (post: Post): string => {
  const said = text(post.options.firstComment);
  return said === '' ? '' : `<p class="under"><b>${escapeHtml(post.who)}</b> ${escapeHtml(said)}</p>`;
};

const poll = ({ options }: Post): string => {
  const answers = [1, 2, 3, 4].map((at) => text(options[`pollAnswer${at}`])).filter(Boolean);
  if (answers.length === 0) return '';
  const rows = answers.map((answer) => `<span>${escapeHtml(answer)}</span>`).join('');
  return `<div class="poll"><b>${escapeHtml(text(options.pollQuestion))}</b>${rows}</div>`;
};

const DRAWN: Readonly<Record<Target['account']['platform'], (post: Post) => string>> = {
  facebook(post) {
    if (isUpright(post.kind)) return upright(post, post.words);
    const { all } = post;
    const pictures =
      post.kind === 'link' ? linkCard(post, linkPicture.value) : tiles(all, 5, () => tile.value, shapeOf);
    return `${followers(post)}${post.words}${pictures}${comment(post)}`;
  },
  instagram(post) {
    if (isUpright(post.kind)) return upright(post, post.words);
    const [first] = post.all;
    // All photos of a carousel are shown in the shape of the first.
    return `${followers(post)}${first ? spread(post, shapeOf(first)) : ''}${post.words}${comment(post)}`;
  },
  linkedin(post) {
    const { all, kind } = post;
    const [first] = all;
    const inside = (one: ReviewMedia): number =>
      Math.min(Math.max(shapeOf(one), shapes.min.value), shapes.max.value);
    const wide = (count: number, at: number): number =>
      at === 0 && (count === 3 || count === 4) ? 3 / 2 : 1;
    const pictures =
      kind === 'link'
        ? linkCard(post, card.value)
        : first?.kind === 'document'
          ? shot(first, Math.max(shapeOf(first), 0.8))
          : tiles(all, 5, wide, inside);
    return `${followers(post)}${post.words}${poll(post)}${pictures}${comment(post)}`;
  },
  tiktok: (post) =>
    upright(post, `${post.title === '' ? '' : `<p><b>${escapeHtml(post.title)}</b></p>`}${post.words}`),
  x(post) {
    const parts = post.parts.length > 0 ? post.parts : [{ words: post.words, all: post.all }];
    const shapeAt = (count: number, at: number): number =>
      count === 2 || (count === 3 && at === 0) ? pair.value : whole.value;
    const drawn = parts.map(
      ({ words: said, all }) =>
        `${followers(post)}${said}<div class="round">${tiles(all, 4, shapeAt, (one) => Math.max(shapeOf(one), 3 / 4))}</div>`,
    );
    return drawn.join('');
  },
  youtube(post) {
    const video = post.all.find(({ kind }) => kind === 'video');
    const cover = post.all.find(({ kind }) => kind === 'image') ?? video;
    const { characters } = titleFolds.phone;
    const { seen, rest } = foldText(post.title, { characters: characters.value });
    const title = `<p><b>${escapeHtml(seen)}${rest.trim() === '' ? '' : '…'}</b></p>`;
    const seconds = video?.seconds ?? Number.POSITIVE_INFINITY;
    const isShort = video && shapeOf(video) <= short.maxRatio.value && seconds <= short.maxSeconds.value;
    if (isUpright(post.kind) || isShort) return upright({ ...post, all: video ? [video] : [] }, title);
    return `${shot(cover, frame.value, 'inside')}${title}${followers(post)}${post.words}${comment(post)}`;
  },
};

/** Empty where there is nothing of it to see. */
export function asSeen({ lang, t }: Reader, target: Target, media: readonly ReviewMedia[]): string {
  const { account, kind, caption, seenOnPhone, parts, options } = target;
  const { platform } = account;
  const known = (shas: readonly string[]) =>
    shas.flatMap((sha256) => media.find((one) => one.sha256 === sha256) ?? []);
  const hasName = platform === 'instagram' || platform === 'tiktok';
  const post: Post = {
    ...{ platform, kind, options, lang: LOCALES[lang] },
    who: (hasName && account.handle) || account.name,
    handle: platform === 'x' ? account.handle : null,
    title: target.title ?? '',
    all: known(target.media),
    words: words(platform, caption, seenOnPhone, t.more[platform]),
    parts: parts.map((part) => ({
      words: words(platform, part.text, null, t.more[platform]),
      all: known(part.media),
    })),
  };
  return `<div class="seen on-${platform}" role="img" aria-label="${escapeHtml(t.asSeen)}">${DRAWN[platform](post)}</div>`;
}
