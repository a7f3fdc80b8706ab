import type { Post, Publication } from '../../shared/api.ts';
import { ask } from '../ask.ts';
import type { Deeds } from '../ui/outcome/states.ts';

/** What the owner does about a Publication, asked of the background; `report` carries it out and takes the answer. */
export function ownerActions(report: (doing: Promise<Post>) => void): Deeds {
  const of = ({ id, version }: Publication) => ({ publicationId: id, version });
  return {
    onCancel: (one) => report(ask('cancelPublication', of(one))),
    onResend: (one) => report(ask('resendPublication', of(one))),
    onResolve: (one, published) => report(ask('resolvePublication', { ...of(one), published })),
    onRemove: (one) => report(ask('removePublication', of(one))),
    onMove: (one, when, duplicate = false) =>
      report(ask('movePublication', { ...of(one), when, ...(duplicate && { duplicate }) })),
  };
}
