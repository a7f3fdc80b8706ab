import type { Member, Organization } from './state.ts';

export const sandboxOrganizations: readonly Organization[] = [
  { id: '2414183', name: 'Mara Lind Homes', vanityName: 'mara-lind-homes', followers: 2140 },
  { id: '2414190', name: 'Harbour Quarter', vanityName: 'harbour-quarter', followers: 310 },
  { id: '2414205', name: 'Nordhaus Living', vanityName: 'nordhaus-living', followers: 5280 },
];

const everyday: Member = {
  sub: 'mL7x9Qa2Zd',
  username: 'mara.lind',
  name: 'Mara Lind',
  email: 'mara@maralind.example',
  about: 'Estate agent by the harbour. Admin of one Page, writes for another.',
  colour: '#1f6f78',
  roles: [
    { organization: '2414183', role: 'ADMINISTRATOR', state: 'APPROVED' },
    { organization: '2414190', role: 'CONTENT_ADMINISTRATOR', state: 'APPROVED' },
    { organization: '2414205', role: 'ADMINISTRATOR', state: 'REQUESTED' },
  ],
  usedCalls: 0,
};

/** The people one can sign in as: one for whom all goes well, and one for each thing that can be in the way. */
export const sandboxMembers: readonly Member[] = [
  everyday,
  {
    ...everyday,
    sub: 'jH4d_2-Wq8',
    username: 'jonas.hald',
    name: 'Jonas Hald',
    email: 'jonas@hald.example',
    about: 'Sells used cars under his own name; has no Page.',
    colour: '#b4552d',
    roles: [],
  },
  {
    ...everyday,
    sub: 'pN8s3Kf5Lr',
    username: 'priya.nair',
    name: 'Priya Nair',
    email: 'priya@nordhaus.example',
    about: 'Has lost her role at Nordhaus Living; analyst of another Page.',
    colour: '#7a4f9a',
    roles: [
      { organization: '2414205', role: 'ADMINISTRATOR', state: 'REVOKED' },
      { organization: '2414190', role: 'ANALYST', state: 'APPROVED' },
    ],
  },
  {
    ...everyday,
    sub: 'tA1b6Cy0Uv',
    username: 'tom.adeyemi',
    name: 'Tom Adeyemi',
    email: 'tom@quietcorner.example',
    about: 'Has used up the calls LinkedIn gives a member in a day.',
    colour: '#3f6b3a',
    roles: [],
    usedCalls: 150,
  },
];
