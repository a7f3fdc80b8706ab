/** What the picture that a film made here is shown by is called, beside the film. */
export const posterPath = (film: string): string => `${film.replace(/\.\w+$/, '')}.poster.jpg`;
