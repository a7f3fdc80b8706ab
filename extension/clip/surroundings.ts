import { isThisPage, type PageIdentity } from './page-identity.ts';
import { looksLikePhoto } from './urls.ts';
import { GALLERY, NOT_THE_THING, OTHER_LISTINGS, PLAN } from './vocabulary.ts';
import type { Cue } from './weights.ts';

const FRAME_TAGS = /^(?:HEADER|FOOTER|NAV|ASIDE)$/;
const FRAME_ROLES = /^(?:banner|navigation|contentinfo|complementary)$/;
const HIGHEST = 40;

export interface Surroundings {
  cues: ReadonlySet<Cue>;
  plan: boolean;
}

/** What the elements around a picture say of it. Each element is judged once. */
export function readSurroundings(page: PageIdentity): (element: Element) => Surroundings {
  const known = new WeakMap<Element, Surroundings>();
  const nothing: Surroundings = { cues: new Set(), plan: false };

  const own = (element: Element): { cues: Cue[]; plan: boolean } => {
    const cues: Cue[] = [];
    const tag = element.tagName;
    const words =
      `${element.getAttribute('class') ?? ''} ${element.id ?? ''} ${element.getAttribute('data-testid') ?? ''}`.slice(
        0,
        400,
      );
    const isRoot = tag === 'BODY' || tag === 'HTML' || tag === 'MAIN';
    if (FRAME_TAGS.test(tag) || FRAME_ROLES.test(element.getAttribute('role') ?? '')) cues.push('frame');
    if (tag === 'A') {
      const href = element.getAttribute('href') ?? '';
      if (href && !/^(?:#|javascript:|data:|blob:)/i.test(href)) {
        const kind = looksLikePhoto(href);
        if (kind === 'yes') cues.push('links-to-photo');
        else if (!isThisPage(href, page) && kind !== 'no' && !isPhotoService(href)) cues.push('other-page');
      }
    }
    if (words.length > 2 && !isRoot) {
      if (OTHER_LISTINGS.test(words)) cues.push('similar');
      if (GALLERY.test(words)) cues.push('gallery');
      if (NOT_THE_THING.test(words)) cues.push('named');
    }
    return { cues, plan: words.length > 2 && !isRoot && PLAN.test(words) };
  };

  return (element) => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && chain.length < HIGHEST) {
      chain.push(at);
      at = at.parentElement;
    }
    let above = (at && known.get(at)) || nothing;
    for (const step of chain.reverse()) {
      const here = own(step);
      if (here.cues.length || here.plan) {
        const cues = new Set([...above.cues, ...here.cues]);
        above = { cues, plan: above.plan || here.plan };
      }
      known.set(step, above);
    }
    return above;
  };
}

/** Pictures whose links have no ending: the address says it by its folder. */
const isPhotoService = (href: string): boolean =>
  /\/(?:images?|photos?|media|fotos?|pictures?)\/[^?]*\w{12,}/i.test(href);
