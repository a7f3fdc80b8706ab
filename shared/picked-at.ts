/** Ids of the picked media as they go out at a Target: pieces made for it in the place of the videos they are of. */
export const pickedAt = (
  picked: readonly string[],
  target?: { readonly instead?: Readonly<Record<string, string>> | undefined },
): string[] => [...new Set(picked.map((id) => target?.instead?.[id] ?? id))];
