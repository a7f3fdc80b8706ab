import type { Status } from '../../../shared/publication.ts';
import { t } from '../words/outcome.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

const LOOKS: Record<Status, { icon: IconName; colour: string }> = {
  scheduled: { icon: 'clock', colour: 'blue' },
  preparing: { icon: 'upload', colour: 'blue' },
  ready: { icon: 'check', colour: 'teal' },
  publishing: { icon: 'send', colour: 'amber moving' },
  confirming: { icon: 'refresh', colour: 'amber moving' },
  uncertain: { icon: 'question', colour: 'violet' },
  held: { icon: 'pause', colour: 'violet' },
  failed: { icon: 'cross', colour: 'red' },
  published: { icon: 'check', colour: 'green' },
  delivered: { icon: 'inbox', colour: 'green' },
  canceled: { icon: 'ban', colour: 'grey' },
  removed: { icon: 'trash', colour: 'grey' },
};

/** A status is always icon, word and colour together. */
export function StatusMark({ status }: { status: Status }) {
  const { icon, colour } = LOOKS[status];
  return (
    <span class={`status ${colour}`} data-status={status}>
      <Icon name={icon} size={14} />
      {t.status[status]}
    </span>
  );
}
