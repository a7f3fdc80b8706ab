import { type FacebookFake, type FacebookGiven, facebookFake } from './facebook.ts';
import type { World } from './fake.ts';
import { type InstagramFake, type InstagramGiven, instagramFake } from './instagram.ts';
import { type LinkedInFake, type LinkedInGiven, linkedinFake } from './linkedin.ts';
import { type TikTokFake, type TikTokGiven, tiktokFake } from './tiktok.ts';
import { type XFake, type XGiven, xFake } from './x.ts';
import { type YouTubeFake, type YouTubeGiven, youtubeFake } from './youtube.ts';

export interface FakesGiven {
  facebook?: FacebookGiven;
  instagram?: InstagramGiven;
  linkedin?: LinkedInGiven;
  tiktok?: TikTokGiven;
  x?: XGiven;
  youtube?: YouTubeGiven;
}

export interface Fakes {
  facebook: FacebookFake;
  instagram: InstagramFake;
  linkedin: LinkedInFake;
  tiktok: TikTokFake;
  x: XFake;
  youtube: YouTubeFake;
}

/** All sandbox platforms in one world, for a Worker on this machine. */
export function playAll(world: World, given: FakesGiven = {}): Fakes {
  // First, because Facebook's login opens these accounts too.
  const behind = { instagram: instagramFake(world, { loopback: true, ...given.instagram }) };
  return {
    facebook: facebookFake(world, { loopback: true, ...behind, ...given.facebook }),
    ...behind,
    linkedin: linkedinFake(world, { loopback: true, ...given.linkedin }),
    tiktok: tiktokFake(world, { loopback: true, ...given.tiktok }),
    x: xFake(world, { loopback: true, ...given.x }),
    youtube: youtubeFake(world, { loopback: true, ...given.youtube }),
  };
}
