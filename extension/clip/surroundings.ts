import { isThisPage, type PageIdentity } from './page-identity.ts';
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
/** Boxes that lie over the page. */
const APART = 'dialog,[role=dialog],[aria-modal=true]';

/** How far up a class name still speaks of the picture. */
const REACH = 6;

export interface Surroundings {
  cues: readonly Cue[];
  plan: boolean;
}

interface Level {
  /** What holds for all below. */
  firm: readonly Cue[];
  /** What class names say, and how many steps up they were read. */
  said: readonly { cue: Cue; steps: number }[];
  plan: number;
}

const wordsOf = (element: Element): string =>
  wordsApart(
    `${element.getAttribute('class') ?? ''} ${element.id ?? ''} ${element.getAttribute('data-testid') ?? ''}`.slice(
      0,
      400,
    ),
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
function namedBy(words: string, tag: string): Cue[] {
  const isGallery = GALLERY.test(words);
  if (NOT_AROUND.test(words)) return [tag === 'IMG' ? 'named' : isGallery ? 'in-named-gallery' : 'in-named'];
  if (!MAYBE_NOT_AROUND.test(words)) return [];
  return [tag === 'IMG' || isGallery ? 'maybe-named' : 'in-named'];
}

/** A head with ways to other pages is the site's, whatever heading stands in it. */
const isSitesHead = (element: Element): boolean => element.querySelector('nav,[role=navigation]') !== null;

/**
 * What the elements around a picture say of it. Each element is judged once. A box that holds the page's heading is the listing,
 * whatever it is called.
 */
export function readSurroundings(page: PageIdentity, heading?: Element): (element: Element) => Surroundings {
  const known = new WeakMap<Element, Level>();
  const nothing: Level = { firm: [], said: [], plan: 0 };

  const below = (above: Level, element: Element): Level => {
    const tag = element.tagName;
    const words = wordsOf(element);
    const firm = firmCues(element, tag, page);
    if (element.matches(APART)) firm.push('apart');
    const said = above.said
      .filter(({ cue, steps }) => steps < REACH || cue === 'frame')
      .map(({ cue, steps }) => ({ cue, steps: steps + 1 }));
    let plan = Math.max(0, above.plan - 1);
    const isListing = heading !== undefined && element !== heading && element.contains(heading);
    if (words.length > 2 && !isRoot(tag)) {
      // `profile-photo` says of a picture what it is, not that it stands in a gallery.
      const isDoubtful = tag === 'IMG' && namedSelf(words).length > 0;
      if (GALLERY.test(words) && !isDoubtful) said.push({ cue: 'gallery', steps: 0 });
      if (!isListing) {
        if (OTHER_LISTINGS.test(words.replace(RELATED_PHOTOS, ''))) firm.push('similar');
        for (const cue of namedBy(words, tag)) said.push({ cue, steps: 0 });
        if (ADVERTISEMENT.test(words)) said.push({ cue: 'advertisement', steps: 0 });
      }
      if (PLAN_BOX.test(words)) plan = REACH;
    }
    if (
      (FRAME_TAGS.test(tag) || FRAME_ROLES.test(element.getAttribute('role') ?? '')) &&
      !(isListing && !isSitesHead(element))
    )
      said.push({ cue: 'frame', steps: 0 });
    return { firm: firm.length ? [...above.firm, ...firm] : above.firm, said, plan };
  };

  return (element) => {
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
    const own = namedSelf(wordsOf(element));
    // A gallery inside a head or a box with a firm's name is a gallery: the nearer word counts.
    const gallery = Math.min(...level.said.map(({ cue, steps }) => (cue === 'gallery' ? steps : HIGHEST)));
    const said = level.said.filter(({ steps }) => steps <= gallery).map(({ cue }) => cue);
    return { cues: [...level.firm, ...said, ...own], plan: level.plan > 0 };
  };
}
