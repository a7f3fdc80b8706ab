import type { Account } from '../../../../shared/api.ts';
import { captionAsSent, titleAsSent } from '../../../../shared/caption.ts';
import type { Draft, DraftMedia, OptionValues, Target } from '../../../../shared/draft.ts';
import { withDefaults } from '../../../../shared/kind.ts';
import type { KindRules, Rules } from '../../../../shared/platforms/rules.ts';
import type { Screen } from '../../../../shared/platforms/shown/shown.ts';
import { aimOf } from '../../../../shared/taken.ts';
import { pickedMedia } from '../picking.ts';
import { promised } from '../readiness.ts';

/** A post as people will see it: everything that a platform's preview is drawn from. */
export interface Seen {
  draftId: string;
  account: Account;
  /** What the platform is called. */
  name: string;
  kind: KindRules;
  /** As they are sent. */
  caption: string;
  title: string;
  values: OptionValues;
  media: readonly DraftMedia[];
  screen: Screen;
  source: Draft['source'];
  /** The first picture of the page, which a link to the page is shown with. */
  pagePicture: DraftMedia | undefined;
}

/** Undefined where nothing can be made yet: no kind fits what is picked. */
export function seenAt(
  draft: Draft,
  target: Target,
  account: Account,
  rules: Rules,
  screen: Screen,
): Seen | undefined {
  const { kind, media } = aimOf(rules, target, promised(draft));
  if (!kind) return undefined;
  return {
    draftId: draft.id,
    account,
    name: rules.name,
    kind,
    caption: kind.caption.unsent ? '' : captionAsSent(target.caption ?? draft.caption),
    title: kind.title ? titleAsSent(target.title ?? '') : '',
    values: withDefaults(rules, target.options),
    media: media.flatMap(({ id }) => draft.media.find((one) => one.id === id) ?? []),
    screen,
    source: draft.source,
    pagePicture: pickedMedia(draft).find((one) => one.kind === 'photo'),
  };
}

/** A medium's shape, width by height; that of most photos while it is not known. */
export const shapeOf = ({ width, height }: DraftMedia): number => (width && height ? width / height : 3 / 2);

/** A picture as it leaves the browser: its shape, and whether a border makes it so. */
export interface Sent {
  media: DraftMedia;
  shape: number;
  bordered: boolean;
}

/** Pictures get a border where their kind of post refuses their shape: nothing is cut from them here. */
export function sentAs(media: DraftMedia, { image }: KindRules): Sent {
  const shape = shapeOf(media);
  if (media.kind === 'video') return { media, shape, bordered: false };
  const taken = Math.min(Math.max(shape, image?.minRatio?.value ?? shape), image?.maxRatio?.value ?? shape);
  return { media, shape: taken, bordered: taken !== shape };
}

/** So different that something is seen to be cut away. */
export const isCut = (one: number, other: number): boolean => Math.abs(one / other - 1) > 0.01;
