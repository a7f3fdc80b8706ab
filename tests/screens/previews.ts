import type { StudioState } from '../../extension/ui/studio/session.ts';
import type { Account } from '../../shared/api.ts';
import type { Draft, Target } from '../../shared/draft.ts';
import { harrow, rememberedWith } from './accounts.ts';
import { photo, townhouse, ZONE } from './drafts.ts';
import { facebook, instagram, linkedin, thread, x, youtube } from './places.ts';

/** A Draft that goes everywhere, seen at each of its accounts, longer than any platform shows at once. */

const caption = `Four floors of light between the canal and the market. The kitchen keeps its oak table, the garden keeps its wall, and from the attic you see all seven towers.

Open house on Saturday at eleven, and every Thursday after six. Come as you are.

685,000 € · Harrow Lane 18, Lübeck · 4 bedrooms
https://harrowlane.example/listing/4711

#realestate #lübeck #altbau #openhouse @harrowlane`;

/** The garden was taken upright: a carousel cuts it to the shape of the first. */
const media = townhouse.media.map((one) =>
  one.id === 'townhouse-03' ? { ...one, width: 2000, height: 3000 } : one,
);
const film = photo('cabin-film', 'Once around the cabin', {
  kind: 'video',
  sha256: photo('cabin-01', '').sha256,
  mime: 'video/mp4',
  width: 1920,
  height: 1080,
  seconds: 94,
});

/** In Germany, where an advertisement says more of the energy than this one does. */
const address = {
  value: { text: 'Harrow Lane 18, Lübeck', street: 'Harrow Lane 18', locality: 'Lübeck', country: 'DE' },
  foundIn: ['json-ld'],
};

const everywhere = [instagram, facebook, linkedin, x, harrow, youtube];
const comment = 'The floor plan and all 24 photos: https://harrowlane.example/listing/4711';
const targets: Record<string, Partial<Target>> = {
  [instagram.id]: { options: { firstComment: comment } },
  [x.id]: {
    caption:
      'Four floors of light between the canal and the market. Open house on Saturday at eleven. #openhouse https://harrowlane.example/listing/4711/brick-townhouse-with-walled-garden',
  },
  [youtube.id]: { title: 'Brick townhouse with walled garden between the canal and the market, Lübeck' },
  [harrow.id]: { title: 'Brick townhouse with walled garden', options: { privacy: 'PUBLIC_TO_EVERYONE' } },
};

const seenFirst = (studio: StudioState, account: Account, more: Partial<Draft> = {}): StudioState => ({
  ...studio,
  draft: {
    ...townhouse,
    caption,
    facts: { ...townhouse.facts, address },
    media,
    targets: [account, ...everywhere.filter((one) => one !== account)].map((one) => ({
      accountId: one.id,
      options: {},
      ...targets[one.id],
    })),
    ...more,
  },
  remembered: rememberedWith(everywhere),
});

/** Named `preview-…`: what is pressed for them shows the preview where it stands by itself. */
export const previewStates = (studio: StudioState): Record<string, StudioState> => ({
  'preview-instagram': seenFirst(studio, instagram),
  'preview-facebook': seenFirst(studio, facebook),
  'preview-linkedin': seenFirst(studio, linkedin),
  'preview-x': seenFirst(studio, x),
  'preview-tiktok': seenFirst(studio, harrow),
  'preview-youtube': seenFirst(studio, youtube, {
    media: [film, ...media],
    picked: ['cabin-film', 'townhouse-01'],
  }),
  shape: seenFirst(studio, instagram, {
    targets: [
      {
        accountId: instagram.id,
        options: {},
        when: { wall: '2026-11-24T08:15', timeZone: ZONE },
        shape: { ratio: '4:5', fill: true },
        focus: { 'townhouse-01': { x: 0.8, y: 0.5 } },
      },
    ],
  }),
  'preview-thread': {
    ...seenFirst(studio, x, { targets: [thread] }),
  },
});
