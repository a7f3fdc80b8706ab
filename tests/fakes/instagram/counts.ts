import { viewsBy } from '../growth.ts';
import type { Instagram, Post } from './state.ts';

/** What a post has come to by now. */
export function countsOf({ world }: Instagram, post: Post) {
  const views = viewsBy(world.now(), post.id, post.publicAt);
  return {
    views,
    reach: Math.floor(views * 0.8),
    likes: Math.floor(views / 12),
    comments: post.comments.length + Math.floor(views / 150),
    shares: Math.floor(views / 200),
    saved: Math.floor(views / 90),
    replies: Math.floor(views / 170),
    follows: Math.floor(views / 300),
    profile_visits: Math.floor(views / 60),
    profile_activity: Math.floor(views / 110),
    reposts: Math.floor(views / 400),
    navigation: Math.floor(views / 3),
    total_interactions: Math.floor(views / 9),
    ig_reels_avg_watch_time: 4200,
    ig_reels_video_view_total_time: views * 4200,
    reels_skip_rate: 40,
  };
}
