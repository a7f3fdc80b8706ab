import type { TikTokUser } from './state.ts';

const everyday: TikTokUser = {
  openId: '_000oOaM4raNdOmSaNdBoXuSeRmaralindhomes00001',
  unionId: 'f0e1d2c3-0001-4a5b-8c7d-9e0f1a2b3c01',
  username: 'maralind.homes',
  displayName: 'Mara Lind Homes',
  bio: 'Flats and houses by the harbour. Viewings every Thursday.',
  verified: true,
  private: false,
  commentsOff: false,
  duetOff: false,
  stitchOff: false,
  maxVideoSeconds: 600,
  dailyCap: 15,
  banned: false,
  oldApp: false,
  followers: 4820,
  colour: '#1f6f78',
};

/** The people one can sign in as: one for whom all goes well, and one for each thing a composer must honour. */
export const sandboxUsers: readonly TikTokUser[] = [
  everyday,
  another(2, 'nordhaus.living', 'Nordhaus Living', '#7a4f9a', {
    bio: 'A private account: followers only.',
    private: true,
    duetOff: true,
    stitchOff: true,
    followers: 312,
  }),
  another(3, 'harbor.motors', 'Harbor Motors', '#b4552d', {
    bio: 'Used cars, honestly described. Has posted all it may today.',
    dailyCap: 0,
    followers: 18_400,
  }),
  another(4, 'quietcorner.shop', 'Quiet Corner', '#3f6b3a', {
    bio: 'Small things for small rooms. Comments are closed here.',
    commentsOff: true,
    maxVideoSeconds: 180,
    followers: 951,
  }),
];

/** `count` more ordinary public accounts, for tests that need many. */
export function ordinaryUsers(count: number): TikTokUser[] {
  return Array.from({ length: count }, (_, i) =>
    another(100 + i, `agent${i + 1}.sandbox`, `Sandbox Agent ${i + 1}`, '#4a5a6a', {}),
  );
}

function another(
  number: number,
  username: string,
  displayName: string,
  colour: string,
  rest: Partial<TikTokUser>,
): TikTokUser {
  const tail = String(number).padStart(5, '0');
  return {
    ...everyday,
    openId: `_000oOaM4raNdOmSaNdBoXuSeR${username.replace(/\W/g, '')}${tail}`,
    unionId: `f0e1d2c3-${tail.slice(1)}-4a5b-8c7d-9e0f1a2b3c${tail.slice(3)}`,
    username,
    displayName,
    colour,
    verified: false,
    ...rest,
  };
}

/** A drawn avatar: the first letters of the name on the person's colour. */
export function avatarSvg(user: TikTokUser): string {
  const letters = user.displayName
    .split(' ')
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">` +
    `<circle cx="50" cy="50" r="50" fill="${user.colour}"/>` +
    `<text x="50" y="63" font-family="system-ui,sans-serif" font-size="38" font-weight="600" ` +
    `text-anchor="middle" fill="#fff">${letters}</text></svg>`
  );
}

/** The privacy levels TikTok offers for an account (creator info reference). */
export function privacyOptions(user: TikTokUser): string[] {
  const widest = user.private ? 'FOLLOWER_OF_CREATOR' : 'PUBLIC_TO_EVERYONE';
  return [widest, 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'];
}
