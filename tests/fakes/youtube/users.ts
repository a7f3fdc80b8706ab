import type { YouTubeUser } from './state.ts';

const everyday: YouTubeUser = {
  google: 'mara.lind@gmail.test',
  username: 'maralind.homes',
  name: 'Mara Lind Homes',
  about: 'Flats and houses by the harbour, filmed room by room.',
  channelId: 'UCsandboxMaraLindHomes01',
  longUploads: 'allowed',
  verified: true,
  subscribers: 3120,
  dailyUploads: 100,
  playlists: [{ id: 'PLsandboxMaraLindHouses0000000001', title: 'Houses' }],
  colour: '#1f6f78',
};

/** The channels one can sign in as: one for which all goes well, and one for each thing that can be in the way. */
export const sandboxUsers: readonly YouTubeUser[] = [
  everyday,
  {
    ...everyday,
    username: 'nordhaus.living',
    name: 'Nordhaus Living',
    about: 'A brand channel of the same Google account. Its phone number was never verified.',
    channelId: 'UCsandboxNordhausLivin02',
    longUploads: 'eligible',
    verified: false,
    subscribers: 88,
    playlists: [],
    colour: '#7a4f9a',
  },
  {
    ...everyday,
    google: 'harbor.motors@gmail.test',
    username: 'harbor.motors',
    name: 'Harbor Motors',
    about: 'Used cars, honestly described. Has uploaded all it may today.',
    channelId: 'UCsandboxHarborMotors003',
    dailyUploads: 0,
    subscribers: 18_400,
    playlists: [],
    colour: '#b4552d',
  },
  {
    ...everyday,
    google: 'quiet.corner@gmail.test',
    username: 'quietcorner.shop',
    name: 'Quiet Corner',
    about: 'A Google account without a channel.',
    channelId: null,
    subscribers: 0,
    playlists: [],
    colour: '#3f6b3a',
  },
];
