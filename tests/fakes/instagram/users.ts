import type { InstagramUser } from './state.ts';

const everyday: InstagramUser = {
  id: '17841400000000001',
  appScopedId: '26120000000000001',
  username: 'maralind.homes',
  name: 'Mara Lind Homes',
  about: 'Flats and houses by the harbour.',
  accountType: 'BUSINESS',
  followers: 6210,
  dailyPosts: 50,
  usedElsewhere: 0,
  restricted: false,
  trialReels: true,
  colour: '#1f6f78',
};

/** The accounts one can sign in as: one for which all goes well, and one for each thing that can be in the way. */
export const sandboxUsers: readonly InstagramUser[] = [
  everyday,
  {
    ...everyday,
    id: '17841400000000002',
    appScopedId: '26120000000000002',
    username: 'harbor.motors',
    name: 'Harbor Motors',
    about: 'Used cars, honestly described. Has posted all it may today.',
    usedElsewhere: 50,
    colour: '#b4552d',
  },
  {
    ...everyday,
    id: '17841400000000003',
    appScopedId: '26120000000000003',
    username: 'nordhaus.living',
    name: 'Nordhaus Living',
    about: 'Held up by Instagram until its owner confirms who they are.',
    restricted: true,
    colour: '#7a4f9a',
  },
  {
    ...everyday,
    id: '17841400000000004',
    appScopedId: '26120000000000004',
    username: 'quietcorner.shop',
    name: 'Quiet Corner',
    about: 'Small things for small rooms. Has no trial reels.',
    accountType: 'MEDIA_CREATOR',
    trialReels: false,
    colour: '#3f6b3a',
  },
];
