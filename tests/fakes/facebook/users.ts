import type { FacebookPage, FacebookUser } from './state.ts';

const ALL_TASKS = ['ANALYZE', 'ADVERTISE', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'];

const page = (number: number, name: string, colour: string, rest: Partial<FacebookPage> = {}) => ({
  id: `10000000000010${number}`,
  name,
  username: name.toLowerCase().replace(/\W/g, ''),
  category: 'Real estate agent',
  colour,
  tasks: ALL_TASKS,
  followers: 900 + 310 * number,
  needsAuthorization: false,
  instagram: null,
  ...rest,
});

/** The people one can sign in as, their Pages and the Instagram accounts of those: one where all goes well, and one for each thing in the way. */
export const sandboxUsers: readonly FacebookUser[] = [
  {
    id: '12200000000000001',
    username: 'mara.lind',
    name: 'Mara Lind',
    about: 'Runs one Page, and may only look at the numbers of another.',
    colour: '#1f6f78',
    pages: [
      page(1, 'Mara Lind Homes', '#1f6f78', { instagram: '17841400000000001' }),
      page(2, 'Nordhaus Living', '#7a4f9a', { tasks: ['ANALYZE'], instagram: '17841400000000003' }),
    ],
  },
  {
    id: '12200000000000002',
    username: 'tom.harbor',
    name: 'Tom Harbor',
    about: 'His Page must first confirm who runs it.',
    colour: '#b4552d',
    pages: [
      page(3, 'Harbor Motors', '#b4552d', {
        category: 'Car dealership',
        needsAuthorization: true,
        instagram: '17841400000000002',
      }),
    ],
  },
  {
    id: '12200000000000003',
    username: 'lea.quiet',
    name: 'Lea Quiet',
    about: 'Has no Page at all.',
    colour: '#3f6b3a',
    pages: [],
  },
];
