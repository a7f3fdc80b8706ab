import type { Facts } from '../../../shared/clip.ts';
import type { DataObject } from '../from-data.ts';
import type { Entity } from '../from-json-ld.ts';
import type { PageIdentity } from '../page-identity.ts';
import { findTitle } from './title.ts';

/** All that facts are read from. */
export interface Evidence {
  document: Document;
  entities: readonly Entity[];
  objects: readonly DataObject[];
  page: PageIdentity;
  site: string;
  /** False after a soft navigation: metadata and embedded data may speak of the page before. */
  trusted: boolean;
}

export function findFacts(evidence: Evidence): Facts {
  const facts: Facts = {};
  const title = findTitle(evidence.document, evidence.entities, evidence.site, evidence.trusted);
  if (title) facts.title = title;
  return facts;
}
