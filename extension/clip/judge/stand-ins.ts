import { LEARNING } from '../weights.ts';

/**
 * Keys that stand in for photos to come. They are bonded to several photos that nothing else bonds to each other: of the many
 * sizes of one photo, all are bonded among themselves.
 */
export function standInsOf(bonds: readonly ReadonlySet<string>[]): Set<string> {
  const around = new Map<string, ReadonlySet<string>[]>();
  for (const bond of bonds)
    for (const key of bond) {
      const known = around.get(key);
      if (known) known.push(bond);
      else around.set(key, [bond]);
    }
  const found = new Set<string>();
  for (const [key, holding] of around) {
    if (holding.length < LEARNING.standsIn) continue;
    const apart: Set<string>[] = [];
    for (const bond of holding) {
      const others = [...bond].filter((other) => other !== key);
      if (others.length === 0) continue;
      const same = apart.filter((group) => others.some((other) => group.has(other)));
      const joined = new Set([...others, ...same.flatMap((group) => [...group])]);
      apart.splice(0, apart.length, ...apart.filter((group) => !same.includes(group)), joined);
    }
    if (apart.length >= LEARNING.standsIn) found.add(key);
  }
  return found;
}
