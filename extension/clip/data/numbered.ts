import { LIMITS } from '../budget.ts';

/** Most values that are put together. */
const MOST = 200_000;
/** A value may refer to one that refers to one, and so on; wrappers may go around in a circle. */
const DEEPEST = 2 * LIMITS.depth;
const isIndex = (value: unknown, values: readonly unknown[]): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < values.length;
/** Names of wrappers around a value: `["Ref", 12]`. */
const WRAPPER = /^(?:Shallow)?(?:Reactive|Ref)$|^(?:Set|Map|null|Date|EmptyRef|Island|SingleFetch\w*)$/;

/**
 * Data that a page sends as one list of values in which objects and lists name their members by number, as
 * https://github.com/Rich-Harris/devalue writes it, or with names by number, too (`{"_1":2}`). Null where a list is none such.
 */
export function putTogether(values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length < 3 || typeof first !== 'object' || first === null) return null;
  const isWrapped = Array.isArray(first) && typeof first[0] === 'string' && WRAPPER.test(first[0]);
  const members = isWrapped ? first.slice(1) : Object.values(first);
  const refers = (value: unknown) => isIndex(value, values) || (typeof value === 'number' && value < 0);
  if (members.length === 0 || !members.every(refers)) return null;
  // What is referred to stands in the list, too: a list of nothing but objects, each with a number, is only that.
  if (values.every((value) => typeof value === 'object' && value !== null)) return null;
  const made = new Map<number, unknown>();
  let count = 0;
  const at = (index: unknown, depth: number): unknown => {
    if (!isIndex(index, values) || depth > DEEPEST) return undefined;
    if (made.has(index)) return made.get(index);
    const value = values[index];
    if (typeof value !== 'object' || value === null || ++count > MOST) return value;
    if (Array.isArray(value)) {
      if (typeof value[0] === 'string' && WRAPPER.test(value[0])) return at(value[1], depth + 1);
      const list: unknown[] = [];
      made.set(index, list);
      for (const member of value) list.push(at(member, depth + 1));
      return list;
    }
    const object: Record<string, unknown> = Object.create(null);
    made.set(index, object);
    for (const [key, member] of Object.entries(value)) {
      const [, number] = /^_(\d+)$/.exec(key) ?? [];
      const name = number === undefined ? key : at(Number(number), depth + 1);
      if (typeof name === 'string') object[name] = at(member, depth + 1);
    }
    return object;
  };
  return at(0, 0);
}
