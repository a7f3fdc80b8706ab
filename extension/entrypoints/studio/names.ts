import type { AnalyticsActions } from '../../ui/analytics/session.ts';
import type { ConnectionsActions } from '../../ui/connections/session.ts';
import type { ExportActions } from '../../ui/export/session.ts';
import type { FilesActions } from '../../ui/files/session.ts';
import type { GuardsActions } from '../../ui/guards/session.ts';
import type { ReviewActions } from '../../ui/review/session.ts';
import type { ScriptsActions } from '../../ui/scripts/session.ts';
import type { ServerActions } from '../../ui/server/session.ts';
import type { OwnActions } from '../../ui/settings/session.ts';
import { ROOMS } from '../../ui/studio/rooms.ts';
import type { DataActions } from '../../ui/your-data/session.ts';

/**
 * What the address names: a room, a Draft, a Draft opened from a room, or an account in a room: `#queue`, `#draft=…`,
 * `#queue&draft=…`, `#queue&draft=…&post=…` for the Post where that Draft is not here, `#times&account=…`. `#drafts&first` shows the first steps again.
 */
export function named() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const room = ROOMS.find((one) => parts.has(one)) ?? null;
  return {
    draftId: parts.get('draft'),
    postId: parts.get('post'),
    accountId: parts.get('account'),
    room,
    isFirst: parts.has('first'),
  };
}

export const CONNECTING: (keyof ConnectionsActions)[] = [
  'connect',
  'disconnect',
  'chooseAccounts',
  'checkAccount',
  'checkApp',
  'seeNumbers',
  'seeConnections',
];

export const KEEPING: (keyof DataActions)[] = [
  'takeAlong',
  'stopTaking',
  'takeByBrowser',
  'deleteWorkspace',
  'deleteAccount',
  'lookAtReceipt',
  'saveReceipt',
  'seeAudit',
  'moreAudit',
  'checkChain',
];

export const FILING: (keyof FilesActions)[] = [
  'newDraft',
  'addFiles',
  'refuseFiles',
  'stopFiles',
  'seenFiles',
];

export const EXPORTING: (keyof ExportActions)[] = ['exportDrafts', 'stopExport', 'seenExport'];

export const GUARDING: (keyof GuardsActions)[] = [
  'look',
  'writeAgain',
  'changeEmail',
  'beginCodes',
  'confirmCodes',
  'putAway',
  'endCodes',
  'renewRecovery',
  'addPasskey',
  'dropPasskey',
];

export const SCRIPTING: (keyof ScriptsActions)[] = [
  'look',
  'makeKey',
  'revokeKey',
  'makeWebhook',
  'turnWebhook',
  'renewSecret',
  'deleteWebhook',
  'testWebhook',
  'openWebhook',
  'replay',
];

export const REVIEWING: (keyof ReviewActions)[] = [
  'look',
  'openPost',
  'closePost',
  'approve',
  'askChanges',
  'ask',
  'withdraw',
  'comment',
  'seeLinks',
  'makeLink',
  'makeConnectLink',
  'revoke',
  'choose',
];

export const MEASURING: (keyof AnalyticsActions)[] = [
  'lookAtNumbers',
  'seeYear',
  'narrow',
  'compare',
  'compareNone',
];

export const SETTING: (keyof OwnActions)[] = [
  'seeSettings',
  'seeKeys',
  'seePlan',
  'choosePlan',
  'managePlan',
  'accept',
  'signOut',
  'saveWorkspace',
  'endDevice',
  'saveTemplates',
  'saveHashtagGroups',
  'keepQuietHours',
  'cleanUp',
  'chooseLanguage',
];

export const SERVING: (keyof ServerActions)[] = [
  'open',
  'search',
  'more',
  'suspend',
  'restore',
  'setMode',
  'allow',
  'disallow',
  'invite',
  'dropPass',
  'noteRequest',
  'answer',
  'preview',
  'closePreview',
  'changePolicy',
  'dropPolicy',
];
