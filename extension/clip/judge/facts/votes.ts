/** One source's word on a fact. */
export interface Vote<T> {
  value: T;
  from: string;
  weight: number;
}

export interface Fact<T> {
  value: T;
  foundIn: string[];
}

/**
 * The value that most weight speaks for; sources that agree are added up, each source once. Of equal values the heaviest
 * vote's own wording is kept.
 */
export function elect<T>(votes: readonly Vote<T>[], same: (a: T, b: T) => boolean): Fact<T> | undefined {
  const parties: { value: T; weights: Map<string, number>; heaviest: number }[] = [];
  for (const vote of votes) {
    const party = parties.find((candidate) => same(candidate.value, vote.value));
    if (!party) {
      parties.push({
        value: vote.value,
        weights: new Map([[vote.from, vote.weight]]),
        heaviest: vote.weight,
      });
      continue;
    }
    party.weights.set(vote.from, Math.max(vote.weight, party.weights.get(vote.from) ?? 0));
    if (vote.weight > party.heaviest) {
      party.heaviest = vote.weight;
      party.value = vote.value;
    }
  }
  const sum = (weights: Map<string, number>) => [...weights.values()].reduce((a, b) => a + b, 0);
  let best = parties[0];
  for (const party of parties) if (best && sum(party.weights) > sum(best.weights)) best = party;
  return best && { value: best.value, foundIn: [...best.weights.keys()].slice(0, 20) };
}
