import { isThisPage, type PageIdentity } from './page-identity.ts';
import { remembered } from './remembered.ts';
import { safely } from './safely.ts';
import { looksLikePhoto } from './urls.ts';
import {
  ADVERTISEMENT,
  GALLERY,
  MAYBE_NOT_AROUND,
  NOT_AROUND,
  namedSelf,
  OTHER_LISTINGS,
  PLAN_BOX,
  RELATED_PHOTOS,
  wordsApart,
} from './vocabulary.ts';
import type { Cue } from './weights.ts';

const FRAME_TAGS = /^(?:HEADER|FOOTER|NAV|ASIDE)$/;
const FRAME_ROLES = /^(?:banner|navigation|contentinfo|complementary)$/;
const HIGHEST = 40;

/** How far up a class name still speaks of the picture. */
const REACH = 6;

export interface Surroundings {
  cues: readonly Cue[];
  plan: boolean;
}

interface Level {
  /** What holds for all below. */
  firm: readonly Cue[];
  /** What class names say, and how many elements deep they were read. */
  said: readonly { cue: Cue; depth: number }[];
  depth: number;
  plan: number;
}

/** What one element's names say. */
interface Said {
  gallery: boolean;
  similar: boolean;
  cues: readonly Cue[];
  plan: boolean;
}

const wordsOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''} ${element.getAttribute('data-testid') ?? ''}`.slice(
    0,
    400,
  );

const isRoot = (tag: string) => tag === 'BODY' || tag === 'HTML' || tag === 'MAIN';

function firmCues(element: Element, tag: string, page: PageIdentity): Cue[] {
  if (tag !== 'A') return [];
  const href = element.getAttribute('href') ?? '';
  if (!href || /^(?:#(?!!?\/)|javascript:|data:|blob:)/i.test(href)) return [];
  const kind = looksLikePhoto(href.replace(/[?#].*$/, ''));
  if (kind === 'yes') return ['links-to-photo'];
  return kind === 'no' || isPhotoService(href) || isThisPage(href, page) ? [] : ['other-page'];
}

/** Pictures whose links have no ending: the address says it by its folder. */
const isPhotoService = (href: string): boolean =>
  /\/(?:images?|photos?|media|fotos?|pictures?)\/[^?]*\w{12,}/i.test(href);

/** What names say that pictures are not: surely, perhaps, or nothing. A gallery, and a picture itself, may be called by much. */
function namedBy(words: string, isImage: boolean, isGallery: boolean): Cue[] {
  if (NOT_AROUND.test(words)) return [isImage ? 'named' : isGallery ? 'in-named-gallery' : 'in-named'];
  if (!MAYBE_NOT_AROUND.test(words)) return [];
  return [isImage || isGallery ? 'maybe-named' : 'in-named'];
}

function saidBy(words: string, isImage: boolean): Said {
  const isGallery = GALLERY.test(words);
  return {
    // `profile-photo` says of a picture what it is, not that it stands in a gallery.
    gallery: isGallery && !(isImage && namedSelf(words).length > 0),
    similar: OTHER_LISTINGS.test(words.replace(RELATED_PHOTOS, '')),
    cues: [
      ...namedBy(words, isImage, isGallery),
      ...(ADVERTISEMENT.test(words) ? (['advertisement'] as const) : []),
    ],
    plan: PLAN_BOX.test(words),
  };
}

/** A head with ways to other pages is the site's, whatever heading stands in it. */
const isSitesHead = (element: Element): boolean => element.querySelector('nav,[role=navigation]') !== null;

/**
 * What the elements around a picture say of it. Each element is judged once, and so are names that many have. A box that holds the
 * page's heading is the listing, whatever it is called.
 */
export function readSurroundings(page: PageIdentity, heading?: Element): (element: Element) => Surroundings {
  const known = new Map<Element, Level>();
  const nothing: Level = { firm: [], said: [], depth: 0, plan: 0 };
  const ofBox = remembered((words: string) => saidBy(wordsApart(words), false));
  const ofImage = remembered((words: string) => saidBy(wordsApart(words), true));
  const selfOf = remembered((words: string) => namedSelf(wordsApart(words)));

  const holders = new Set<Element>();
  // A form may call a control of its own its parent.
  for (let at = heading?.parentElement; at && !holders.has(at); at = at.parentElement) holders.add(at);

  const below = (above: Level, element: Element): Level => {
    const tag = element.tagName;
    const depth = above.depth + 1;
    let plan = Math.max(0, above.plan - 1);
    // A box without a name says nothing.
    if (!element.hasAttributes() && tag !== 'DIALOG' && !FRAME_TAGS.test(tag))
      return { ...above, depth, plan };
    const written = wordsOf(element);
    const duty = element.getAttribute('role') ?? '';
    const firm = firmCues(element, tag, page);
    // Boxes that lie over the page.
    if (tag === 'DIALOG' || duty === 'dialog' || element.getAttribute('aria-modal') === 'true')
      firm.push('apart');
    const cues: Cue[] = [];
    const isListing = holders.has(element);
    if (written.length > 2 && !isRoot(tag)) {
      const said = (tag === 'IMG' ? ofImage : ofBox)(written);
      if (said.gallery) cues.push('gallery');
      if (!isListing) {
        if (said.similar) firm.push('similar');
        cues.push(...said.cues);
      }
      if (said.plan) plan = REACH;
    }
    if ((FRAME_TAGS.test(tag) || FRAME_ROLES.test(duty)) && !(isListing && !isSitesHead(element)))
      cues.push('frame');
    return {
      firm: firm.length ? [...above.firm, ...firm] : above.firm,
      said: cues.length ? [...above.said, ...cues.map((cue) => ({ cue, depth }))] : above.said,
      depth,
      plan,
    };
  };

  return remembered((element) => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && chain.length < HIGHEST) {
      chain.push(at);
      at = at.parentElement;
    }
    let level = (at && known.get(at)) || nothing;
    for (const step of chain.reverse()) {
      const above = level;
      level = safely(() => below(above, step), above);
      known.set(step, level);
    }
    // What is read too far up says nothing any more; and a gallery inside a head or a box with a firm's name is a gallery: the
    // nearer word counts.
    const near = level.said.filter(({ cue, depth }) => cue === 'frame' || level.depth - depth <= REACH);
    const gallery = Math.max(...near.map(({ cue, depth }) => (cue === 'gallery' ? depth : -HIGHEST)));
    const said = near.filter(({ depth }) => depth >= gallery).map(({ cue }) => cue);
    return { cues: [...level.firm, ...said, ...selfOf(wordsOf(element))], plan: level.plan > 0 };
  });
}
