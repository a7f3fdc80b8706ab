import type { Remembered } from '../../messages.ts';

/** The workspace's zone; this device's while nobody has signed in. */
export function timeZoneOf(remembered: Remembered | null): string {
  const pairing = remembered?.pairing;
  const workspace = pairing?.me.workspaces.find((one) => one.id === pairing.workspaceId);
  return workspace?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
