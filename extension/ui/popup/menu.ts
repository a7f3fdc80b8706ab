import type { MenuItem } from '../parts/Menu.tsx';
import { ready, t } from '../words/popup-menu.ts';
import type { PopupActions } from './session.ts';

/** What can be done besides working on the Draft. */
export async function popupMenu(
  actions: PopupActions,
  isOpen: boolean,
  showRecent: () => void,
): Promise<MenuItem[]> {
  await ready;
  return [
    { label: t.recent, icon: 'list', onPick: showRecent },
    { label: t.clipAgain, icon: 'refresh', onPick: actions.clip },
    { label: t.findMore, icon: 'photo', onPick: actions.findMore },
    ...(isOpen ? [{ label: t.openPage, icon: 'open', onPick: () => actions.openPage() } as const] : []),
    ...(isOpen ? [{ label: t.video, icon: 'video', onPick: () => actions.studio('&video') } as const] : []),
    { label: t.studio, icon: 'studio', onPick: () => actions.studio() },
    { label: t.beside, icon: 'beside', onPick: actions.beside },
    { label: t.settings, icon: 'gear', onPick: actions.settings },
    ...(isOpen
      ? [{ label: t.deleteDraft, icon: 'trash', danger: true, onPick: actions.remove } as const]
      : []),
  ];
}
