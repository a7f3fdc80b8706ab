import { oneLine } from '../page-words.ts';
import { secondsOf } from './seconds.ts';
import type { VideoSource } from './video-page.ts';

const saidBy = (element: Element | null): string | undefined =>
  (element &&
    (['content', 'href', 'src', 'data', 'datetime'].map((name) => element.getAttribute(name)).find(Boolean) ||
      oneLine(element.textContent))) ||
  undefined;

/** A video that microdata or RDFa describes (https://schema.org/VideoObject): its file and its player are one film. */
export const described: VideoSource = {
  where: '[itemtype$="/VideoObject"],[typeof~="VideoObject"],[typeof~="schema:VideoObject"]',
  read(element, { base }, page) {
    const told = (name: string) =>
      saidBy(
        element.querySelector(`[itemprop~="${name}"],[property~="${name}"],[property~="schema:${name}"]`),
      );
    const poster = told('thumbnailUrl') ?? told('thumbnail');
    const seconds = secondsOf(told('duration'));
    const more = {
      from: element.hasAttribute('itemtype') ? 'microdata' : 'rdfa',
      film: page.fresh(),
      ...(seconds ? { seconds } : {}),
      ...(poster ? { poster } : {}),
    };
    page.see(told('contentUrl'), base, more);
    page.see(told('embedUrl'), base, { ...more, sure: 'embed' });
    page.see(told('url'), base, more);
  },
};
