import { later } from '../parts/later.tsx';

/** Parts of the popup that are seldom shown: each comes when it is. */

export const Nothing = later(() => import('./Nothing.tsx'), 'Nothing');
export const WhichListing = later(() => import('./WhichListing.tsx'), 'WhichListing');
export const Sent = later(() => import('./Sent.tsx'), 'Sent');
export const RecentView = later(() => import('./RecentView.tsx'), 'RecentView');
export const Met = later(() => import('../editor/Met.tsx'), 'Met');
export const SignIn = later(() => import('../settings/SignIn.tsx'), 'SignIn');
export const Toast = later(() => import('../parts/Toast.tsx'), 'Toast');
