import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/Icon.tsx';
import { Thumb } from '../../parts/Thumb.tsx';
import type { Sent } from './seen.ts';

interface FrameProps {
  sent: Sent;
  /** The shape the platform shows it in, width by height. */
  shape: number;
  /** The platform cuts what does not fit, or leaves room beside it. */
  way: 'cut' | 'inside';
  /** Small ones need no more than the small picture. */
  small?: boolean;
  children?: ComponentChildren;
}

/** Percent that the picture takes of the frame across and down. */
function sizeIn(frame: number, picture: number, way: FrameProps['way']): { width: string; height: string } {
  const isWider = picture > frame;
  const [across, down] = isWider === (way === 'cut') ? [picture / frame, 1] : [1, frame / picture];
  return { width: `${across * 100}%`, height: `${down * 100}%` };
}

/** One picture or video in the shape the platform gives it. */
export function Frame({ sent, shape, way, small = false, children }: FrameProps) {
  const { media, bordered, focus } = sent;
  const at = focus && { '--at': `${focus.x * 100}% ${focus.y * 100}%` };
  const isVideo = media.kind === 'video';
  const thumb = (alt: string) => (
    <Thumb sha256={media.sha256} thumbhash={media.thumbhash} alt={alt} whole={!small && !isVideo} />
  );
  return (
    <div class={`frame ${way}`} style={{ aspectRatio: String(shape) }} data-testid="frame">
      <div class={bordered ? 'sent bordered' : 'sent'} style={{ ...sizeIn(shape, sent.shape, way), ...at }}>
        {bordered && <Thumb sha256={media.sha256} thumbhash={media.thumbhash} alt="" />}
        {thumb(media.alt)}
      </div>
      {isVideo && (
        <span class="play">
          <Icon name="video" size={20} />
        </span>
      )}
      {children}
    </div>
  );
}
