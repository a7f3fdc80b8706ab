import type { MediaFacts } from '../probe.ts';
import { isSubscriber, type Medium, userOf, type X } from './state.ts';

const MB = 1_000_000;

/** Moves a medium as far as the pace allows by now. `look` says that somebody asks for its status. */
export function advance(x: X, medium: Medium, look = false): void {
  if (look) medium.looks += 1;
  if (medium.state !== 'pending' && medium.state !== 'in_progress') return;
  if (!isOver(x, medium)) {
    if (look) medium.state = 'in_progress';
    return;
  }
  medium.error = fateOf(medium) ?? judge(x, medium);
  medium.state = medium.error ? 'failed' : 'succeeded';
}

function isOver({ options, world }: X, { looks, finishedAt }: Medium): boolean {
  const { pace } = options;
  if (pace.by === 'once') return true;
  if (pace.by === 'looks') return looks >= pace.looks;
  return (finishedAt ?? 0) + pace.processing <= world.now();
}

const fateOf = ({ fate }: Medium): Medium['error'] =>
  fate === null ? null : { code: 1, name: fate, message: 'Unsupported video format' };

/** What is wrong with a file, by X's pages on media; null: nothing. */
export function judge(x: X, medium: Medium): Medium['error'] {
  const facts = medium.facts as MediaFacts;
  const { mime, bytes, width = 0, height = 0, seconds = 0 } = facts;
  const refuse = (name: string, message: string, code = 1) => ({ code, name, message });
  if (mime !== medium.mime) return refuse('InvalidMedia', 'Unsupported media format');
  const [short, long] = width < height ? [width, height] : [height, width];
  if (medium.category === 'tweet_image') {
    if (!['image/jpeg', 'image/png', 'image/webp'].includes(mime))
      return refuse('InvalidMedia', 'Unsupported image format');
    return bytes > 5 * MB ? refuse('FileTooLarge', 'Image exceeds 5 MB') : null;
  }
  if (medium.category === 'tweet_gif') {
    if (mime !== 'image/gif') return refuse('InvalidMedia', 'Unsupported GIF format');
    if (width > 1280 || height > 1080) return refuse('InvalidMedia', 'GIF exceeds 1280x1080');
    return bytes > 15 * MB ? refuse('FileTooLarge', 'GIF exceeds 15 MB') : null;
  }
  if (mime !== 'video/mp4' && mime !== 'video/quicktime')
    return refuse('InvalidMedia', 'Unsupported video format');
  const paid = isSubscriber(userOf(x, medium.owner));
  const [maxLong, maxShort] = paid ? [1920, 1080] : [1280, 1024];
  if (bytes > 512 * MB) return refuse('FileTooLarge', 'Video exceeds 512 MB');
  if (seconds > 140 || seconds < 0.5)
    return refuse('UnsupportedMedia', `Duration ${seconds} is outside of 0.5 to 140 seconds`, 3);
  if (long > maxLong || short > maxShort || short < 32)
    return refuse('UnsupportedMedia', `Dimensions ${width}x${height} are not supported`, 3);
  return long > 3 * short ? refuse('UnsupportedMedia', 'Aspect ratio must be between 1:3 and 3:1', 3) : null;
}
