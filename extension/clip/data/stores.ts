import type { PageIdentity } from '../page-identity.ts';
import { isCache, referred } from './data-cache.ts';
import { entries, isObject } from './place.ts';
import { joined, rowsIn, type Tables, tablesOf } from './tables.ts';
import { isOwn } from './whose-data.ts';

/** Stores of things by number lie no deeper in a page's data. */
const STORE_WITHIN = 8;

type Members = [string, unknown][];

/** The stores of one piece of data, in which things refer to each other: what was met of them so far. */
export interface Stores {
  /** What a value stands for. */
  read(written: unknown): unknown;
  /** The members of an object at this depth, those of the listing first where it is a store; what they list by number in its place. */
  membersOf(value: Record<string, unknown>, depth: number): Members;
  /** An object's members with what they refer to in their places. */
  told(value: Record<string, unknown>, members: Members): Record<string, unknown>;
}

export function startStores(page: PageIdentity): Stores {
  let cache: Record<string, unknown> | undefined;
  let tables: Tables | undefined;
  const read = (written: unknown) => (cache ? referred(written, cache) : written);
  // What belongs to the listing is met on the way from it, before it is met as one of many.
  const isMine = ([, member]: [string, unknown]) => isObject(member) && isOwn(entries(member), page);
  return {
    read,
    membersOf(value, depth) {
      let members = entries(value);
      const isStore = depth < STORE_WITHIN && isCache(members);
      if (isStore) cache = value;
      const kinds = depth < STORE_WITHIN ? tablesOf(members) : undefined;
      if (kinds) tables = kinds;
      if (isStore || kinds) members = [...(kinds ? rowsIn(kinds) : members).filter(isMine), ...members];
      const known = tables;
      return known ? members.map(([name, member]) => [name, joined(name, member, known)]) : members;
    },
    told: (value, members) =>
      cache ? Object.fromEntries(members.map(([name, member]) => [name, read(member)])) : value,
  };
}
