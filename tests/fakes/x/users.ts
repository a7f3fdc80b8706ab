import type { XUser } from './state.ts';

const everyday: XUser = {
  id: '1780000000000000001',
  username: 'maralind_homes',
  name: 'Mara Lind Homes',
  about: 'Flats and houses by the harbour. An account without a subscription.',
  subscription: 'None',
  protected: false,
  locked: false,
  followers: 1930,
  colour: '#1f6f78',
};

/** The people one can sign in as: one for whom all goes well, and one for each thing that is different. */
export const sandboxUsers: readonly XUser[] = [
  everyday,
  {
    ...everyday,
    id: '1780000000000000002',
    username: 'nordhausliving',
    name: 'Nordhaus Living',
    about: 'A Premium account: long posts and large videos.',
    subscription: 'Premium',
    followers: 8120,
    colour: '#7a4f9a',
  },
  {
    ...everyday,
    id: '1780000000000000003',
    username: 'harbor_motors',
    name: 'Harbor Motors',
    about: 'Locked by X until its owner confirms who they are.',
    locked: true,
    colour: '#b4552d',
  },
  {
    ...everyday,
    id: '1780000000000000004',
    username: 'quietcornershop',
    name: 'Quiet Corner',
    about: 'Small things for small rooms. Only followers see the posts.',
    protected: true,
    followers: 240,
    colour: '#3f6b3a',
  },
];
