/** The right form for a number in French, where nothing and one are both singular. */
export const nombre = (count: number, one: string, other: string): string => (count < 2 ? one : other);
