import type { ClipProblem } from '../../../shared/clip.ts';
import type { Card, Seen, SeenHeading, SeenSubtitles, SeenVideo, Sighting } from '../seen.ts';

/** Headings above other listings. */
const OTHER_HEADING =
  /^(?:\W*)(?:similar|related|recommended|recently|nearby|more (?:from|like|homes|ads|propert|listings|items|to )|other (?:listings|properties|ads|homes|sellers)|you (?:may|might)|(?:customers|people|others?) (?:who|also)|sponsored|compare|frequently|other \w+ (?:you|near|for sale|by|from|in)|sold nearby|homes (?:near|for you)|ähnliche|weitere|das könnte|\w+ (?:simila(?:re|ire)s|parecidos|relacionados)|otros|también|vous aimerez|podobne|inne og|zobacz (?:też|także|podobne)|liknande|lignende|andre boliger|mer i samma|mer fra|flere (?:annonser|boliger)|.{0,12}(?:こちらも|おすすめ|似た)|похожие|benzer|podobné|hasonló|quienes vieron|altri (?:prodotti|annunci)|\d+ altri|vergelijkbare|anche|potrebbe|imóveis semelhantes|panašūs|līdzīgi|sarnased|asemănătoare|anunțuri similare|[^。]{0,12}(?:还看了|還看了|猜你喜欢|相似|为您推荐|同小区)|(?:\S+ )?(?:مشابهة|مماثلة)|비슷한|추천)/i;
const isOther = ({ text }: SeenHeading): boolean => OTHER_HEADING.test(text);

/** The level of the heading above other listings that still holds; 0 where none does. Headings of cards end nothing. */
function levelAfter(before: number, heading: SeenHeading): number {
  if (isOther(heading)) return before ? Math.min(before, heading.level) : heading.level;
  return before >= heading.level && !heading.linked ? 0 : before;
}

/** The headings under which other listings stand, by number. */
function otherSections(headings: readonly SeenHeading[]): Set<number> {
  const others = new Set<number>();
  let level = 0;
  headings.forEach((heading, number) => {
    level = levelAfter(level, heading);
    if (level > 0) others.add(number);
  });
  return others;
}

/** What of a page stands under its own headings, and what is known of its pictures by the headings before them. */
export interface UnderHeadings {
  sightings: Sighting[];
  cards: Card[];
  videos: SeenVideo[];
  subtitles: SeenSubtitles[];
  problems: ClipProblem[];
}

/** Without the cards, the films and what goes with them that stand under a heading like "Similar homes"; pictures behind one are marked. */
export function underHeadings({ headings, ...seen }: Seen): UnderHeadings {
  const others = otherSections(headings);
  const own = <T extends { under?: number | undefined }>(all: readonly T[]): Omit<T, 'under'>[] =>
    all.flatMap(({ under, ...one }) => (under !== undefined && others.has(under) ? [] : [one]));
  const start = headings.find((heading) => heading.behind && isOther(heading))?.at ?? Infinity;
  return {
    sightings: seen.sightings.map((one) =>
      one.at !== undefined && one.at > start && !one.cues.includes('apart')
        ? { ...one, cues: [...one.cues, 'after-similar'] }
        : one,
    ),
    cards: [...new Map(own(seen.cards).map((card) => [card.url, card])).values()],
    videos: own(seen.videos),
    subtitles: own(seen.subtitles),
    problems: own(seen.problems),
  };
}
