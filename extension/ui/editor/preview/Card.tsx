import type { DraftMedia } from '../../../../shared/draft.ts';
import { t } from '../../words/preview.ts';
import { Frame } from './Frame.tsx';
import { shapeOf } from './seen.ts';

interface CardProps {
  link: string;
  title: string;
  /** The picture of the page: the Draft's first, which is the page's own where the link is the page's. */
  picture: DraftMedia | undefined;
  shape: number;
}

const hostOf = (link: string): string => {
  try {
    return new URL(link).hostname.replace(/^www\./, '');
  } catch {
    return link;
  }
};

/** What the platform makes of a link: the page's picture, host and title. */
export function Card({ link, title, picture, shape }: CardProps) {
  return (
    <div class="seen-card">
      {picture && (
        <Frame sent={{ media: picture, shape: shapeOf(picture), bordered: false }} shape={shape} way="cut" />
      )}
      <p>
        <span class="small quiet one-line">{link === '' ? t.noLink : hostOf(link)}</span>
        {title !== '' && <b>{title}</b>}
      </p>
    </div>
  );
}
