import type { Account } from '../../../../shared/api.ts';
import { captionAsSent, titleAsSent } from '../../../../shared/caption.ts';
import type { Draft, DraftMedia, OptionValues, Target } from '../../../../shared/draft.ts';
import { withDefaults } from '../../../../shared/kind.ts';
import type { KindRules, Rules } from '../../../../shared/platforms/rules.ts';
import type { Screen } from '../../../../shared/platforms/shown/shown.ts';
import { type Cut, cutOf, type Focus, keptOf, type Size } from '../../../../shared/shape.ts';
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
  /** The same, as they leave the browser. */
  sent: readonly Sent[];
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
  const { kind, media } = aimOf(rules, target, promised(draft, target));
  if (!kind) return undefined;
  const going = media.flatMap(({ id }) => draft.media.find((one) => one.id === id) ?? []);
  return {
    draftId: draft.id,
    account,
    name: rules.name,
    kind,
    caption: kind.caption.unsent ? '' : captionAsSent(target.caption ?? draft.caption),
    title: kind.title ? titleAsSent(target.title ?? '') : '',
    values: withDefaults(rules, target.options),
    media: going,
    sent: sentFrom(going, target, kind),
    screen,
    source: draft.source,
    pagePicture: pickedMedia(draft).find((one) => one.kind === 'photo'),
  };
}

/** A medium's shape, width by height; that of most photos while it is not known. */
export const shapeOf = ({ width, height }: DraftMedia): number => (width && height ? width / height : 3 / 2);

/** A picture as it leaves the browser: its shape, how it came by it, and the point that stayed in sight. */
export interface Sent {
  media: DraftMedia;
  shape: number;
  bordered: boolean;
  focus?: Focus;
}

/** What a Target's photos are sent as. Without a shape of its owner's they get a border where their kind refuses theirs. */
function sentFrom(media: readonly DraftMedia[], target: Target, kind: KindRules): Sent[] {
  const sized = media.find((one) => one.kind !== 'video');
  const first = sized?.width && sized.height ? { width: sized.width, height: sized.height } : undefined;
  return media.map((one) => {
    const cut = one.kind === 'video' ? undefined : cutOf(target, kind, one, first);
    if (!cut) return sentAs(one, kind);
    const isCut = cut.fill && one.width && one.height;
    return {
      media: one,
      shape: cut.ratio,
      bordered: !cut.fill && Math.abs(shapeOf(one) / cut.ratio - 1) > 0.005,
      ...(isCut
        ? { focus: positionOf({ width: one.width as number, height: one.height as number }, cut) }
        : {}),
    };
  });
}

/** Where a picture that is larger than its box lies in it, as styles say it: 0 to 1 of the room it has. */
export function positionOf(size: Size, cut: Pick<Cut, 'ratio' | 'focus'>): Focus {
  const kept = keptOf(size, cut);
  const part = (at: number, side: number, whole: number): number =>
    whole - side < 1 ? 0.5 : at / (whole - side);
  return { x: part(kept.x, kept.width, size.width), y: part(kept.y, kept.height, size.height) };
}

function sentAs(media: DraftMedia, { image }: KindRules): Sent {
  const shape = shapeOf(media);
  if (media.kind === 'video') return { media, shape, bordered: false };
  const taken = Math.min(Math.max(shape, image?.minRatio?.value ?? shape), image?.maxRatio?.value ?? shape);
  return { media, shape: taken, bordered: taken !== shape };
}

/** So different that something is seen to be cut away. */
export const isCut = (one: number, other: number): boolean => Math.abs(one / other - 1) > 0.01;
