import type { DataObject } from '../from-data.ts';
import type { Entity } from '../from-json-ld.ts';
import { metaContent } from '../from-meta.ts';
import type { PageIdentity } from '../page-identity.ts';
import type { Surroundings } from '../surroundings.ts';
import { oneLine } from './title.ts';

/** A text of the page and how many texts lie between it and the heading. */
export interface Line {
  node: Text;
  distance: number;
}

/** All that facts are read from. */
export interface Evidence {
  document: Document;
  entities: readonly Entity[];
  objects: readonly DataObject[];
  page: PageIdentity;
  site: string;
  /** False after a soft navigation: metadata and embedded data may speak of the page before. */
  trusted: boolean;
  around: (element: Element) => Surroundings;
  /** Two letters: the last part of the host, or the region of the page's language. */
  country: string;
  documentTitle: string;
  description: string;
  lines: readonly Line[];
}

const MOST_LINES = 12_000;

function textLines(document: Document, heading: Element | undefined): Line[] {
  const walker = document.createTreeWalker(document.body ?? document, 4);
  const lines: Line[] = [];
  let headingAt = 0;
  for (
    let node = walker.nextNode() as Text | null;
    node && lines.length < MOST_LINES;
    node = walker.nextNode() as Text | null
  ) {
    const parent = node.parentElement;
    if (
      node.data.length > 400 ||
      !/[\p{L}\d€$£]/u.test(node.data) ||
      !parent ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName)
    )
      continue;
    if (!headingAt && heading?.contains(parent)) headingAt = lines.length;
    lines.push({ node, distance: lines.length });
  }
  for (const line of lines) line.distance = Math.abs(line.distance - headingAt);
  return lines;
}

export function gatherEvidence(
  given: Pick<Evidence, 'document' | 'entities' | 'objects' | 'page' | 'site' | 'trusted' | 'around'>,
  heading: Element | undefined,
): Evidence {
  const { document, site } = given;
  const region = /-([a-z]{2})$/i.exec(document.documentElement?.lang ?? '')?.[1]?.toLowerCase();
  const end = site.split('.').at(-1) ?? '';
  return {
    ...given,
    country: end.length === 2 ? end : (region ?? end),
    documentTitle: oneLine(document.title).slice(0, 300),
    description: oneLine(metaContent(document, 'description', 'og:description').join('; ')).slice(0, 1500),
    lines: textLines(document, heading),
  };
}
