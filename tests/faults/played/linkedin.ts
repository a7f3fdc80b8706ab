import { sandboxMembers } from '../../fakes/linkedin/members.ts';
import type { Member, Organization } from '../../fakes/linkedin/state.ts';
import { jpeg, type KindPlan, movie, numbered, type Played } from './played.ts';

const picture = jpeg(1080, 1350);
/** Two parts, and for the queue. */
const LONG_BYTES = 4_400_000;
const publishing = 'post.create';
const ofPhotos = { publishing, around: ['image.init', 'upload', 'image.get', 'comment.create'] } as const;
const plain = { publishing, around: ['comment.create'] } as const;
const kinds: KindPlan[] = [
  { ...ofPhotos, name: 'photos', kind: 'photos', media: [picture, picture], isCommented: true },
  { ...plain, name: 'text', kind: 'text', media: [], isCommented: true },
  {
    name: 'video',
    kind: 'video',
    media: [movie(1080, 1920, LONG_BYTES)],
    publishing,
    around: ['video.init', 'video.part', 'video.finalize', 'video.get'],
    hasTitle: true,
  },
  {
    name: 'document',
    kind: 'document',
    media: [picture, picture],
    publishing,
    around: ['document.init', 'upload', 'document.get', 'comment.create'],
    hasTitle: true,
    isCommented: true,
  },
  {
    ...ofPhotos,
    name: 'link',
    kind: 'link',
    media: [picture],
    hasTitle: true,
    options: { link: 'https://homes.example/harbour-4' },
  },
  { ...ofPhotos, name: 'photo', kind: 'photo', media: [picture], isCommented: true },
  {
    ...plain,
    name: 'poll',
    kind: 'poll',
    media: [],
    options: { pollQuestion: 'Which kitchen?', pollAnswer1: 'The bright one', pollAnswer2: 'The large one' },
  },
];

/** Each consent opens the member and one Page. */
const members = (count: number): Member[] =>
  numbered(Math.ceil(count / 2), (number, padded) => ({
    ...(sandboxMembers[0] as Member),
    sub: `mSandbox${padded}`,
    username: `agent.${number}`,
    name: `Sandbox Agent ${number}`,
    roles: [{ organization: `25${padded}`, role: 'ADMINISTRATOR', state: 'APPROVED' }],
  }));
const organizations = (count: number): Organization[] =>
  numbered(Math.ceil(count / 2), (number, padded) => ({
    id: `25${padded}`,
    name: `Sandbox Agency ${number}`,
    vanityName: `sandbox-agency-${number}`,
    followers: 40 * number,
  }));

export const linkedin: Played = {
  platform: 'linkedin',
  kinds,
  reading: ['post.list', 'post.get'],
  renewal: 'token.refresh',
  fates: [
    { operation: 'image.init', reason: 'LinkedIn cannot show this photo' },
    { operation: 'video.init', reason: 'LinkedIn cannot play this video' },
    { operation: 'post.create', reason: 'nameless' },
  ],
  accounts: (count) =>
    members(count).flatMap(({ sub, username, roles }) => [
      { user: username, remoteId: `urn:li:person:${sub}` },
      { user: username, remoteId: `urn:li:organization:${roles[0]?.organization}` },
    ]),
  given: (count) => ({
    linkedin: {
      members: members(count),
      organizations: organizations(count),
      pace: { by: 'clock', processing: 150 },
      app: { refreshTokens: true, dailyCalls: 1_000_000 },
    },
  }),
  record({ linkedin: fake }, keyOf) {
    return {
      shown: fake.published().map((post) => ({
        key: keyOf(post.caption, post.media[0]?.sha256),
        account: post.account,
        place: 'account',
        // A member's token reads nothing, so a post whose name did not come has none.
        ids: [post.remoteId ?? '', ''],
        acceptedAt: post.acceptedAt,
        comments: Number(post.options.comments),
      })),
      refused: fake
        .assets()
        .filter((asset) => asset.fate !== null)
        .flatMap((asset) => asset.media.map((one) => keyOf('', one.sha256))),
    };
  },
  // No app may list what a member posts.
  inVain: `(SELECT remote_id FROM accounts WHERE id = publications.account_id) LIKE 'urn:li:person:%'`,
};
