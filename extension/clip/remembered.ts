/** Asks once for each key: pages call many boxes by the same names, and many texts stand in the same box. */
export function remembered<K, T>(ask: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (known.has(key)) return known.get(key) as T;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
