import { later } from '../parts/later.tsx';

/** Parts of the desk that come when they are first shown. */
export const PostNumbers = later(() => import('../outcome/PostNumbers.tsx'), 'PostNumbers');
