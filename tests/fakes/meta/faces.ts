/** Whoever can be shown with a drawn picture. */
export interface Face {
  username: string;
  name: string;
  colour: string;
}

/** A drawn avatar: the first letters of the name on a colour. */
export function faceSvg({ name, colour }: Pick<Face, 'name' | 'colour'>): string {
  const letters = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">` +
    `<rect width="100" height="100" rx="30" fill="${colour}"/>` +
    `<text x="50" y="63" font-family="system-ui,sans-serif" font-size="38" font-weight="600" ` +
    `text-anchor="middle" fill="#fff">${letters}</text></svg>`
  );
}
