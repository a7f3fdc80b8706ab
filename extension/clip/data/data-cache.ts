/** Whether a member of a store says its own key as its id, as Relay's and Apollo's records do: `{"UGhvdG86MQ==":{"__id":"UGhvdG86MQ=="}}`. */
function knowsItself([key, value]: readonly [string, unknown]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { __id, __typename, id } = value as Record<string, unknown>;
  return __id === key || (typeof __typename === 'string' && id === key);
}

const ROOT = /^(?:ROOT_QUERY|client:root)$/;

/** A store of many things by kind and number, as clients of GraphQL keep what they asked for. */
export const isCache = (members: readonly [string, unknown][]): boolean =>
  members.length > 2 &&
  members.filter((member) => ROOT.test(member[0]) || /^[A-Z]\w*:/.test(member[0]) || knowsItself(member))
    .length > 1;

/** What a reference into such a store stands for, or a list of them; anything else stands for itself. */
export function referred(value: unknown, cache: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { __ref, __refs, type, id } = value as Record<string, unknown>;
  // Relay's: https://github.com/facebook/relay, RelayStoreUtils.
  if (Array.isArray(__refs))
    return __refs.map((name) =>
      typeof name === 'string' && Object.hasOwn(cache, name) ? cache[name] : undefined,
    );
  const name = typeof __ref === 'string' ? __ref : type === 'id' ? id : undefined;
  return typeof name === 'string' && Object.hasOwn(cache, name) ? cache[name] : value;
}
