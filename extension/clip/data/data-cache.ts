/** A store of many things by kind and number, as clients of GraphQL keep what they asked for. */
export const isCache = (members: readonly [string, unknown][]): boolean =>
  members.length > 2 && members.filter(([key]) => key === 'ROOT_QUERY' || /^[A-Z]\w*:/.test(key)).length > 1;

/** What a reference into such a store stands for; anything else stands for itself. */
export function referred(value: unknown, cache: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { __ref, type, id } = value as Record<string, unknown>;
  const name = typeof __ref === 'string' ? __ref : type === 'id' ? id : undefined;
  return typeof name === 'string' && Object.hasOwn(cache, name) ? cache[name] : value;
}
