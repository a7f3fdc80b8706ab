/** How a workspace decides what may go out. */
export const APPROVAL_MODES = ['none', 'approver', 'approver-then-client'] as const;
export type ApprovalMode = (typeof APPROVAL_MODES)[number];

/** The hash a Publication counts as approved for as soon as it is written: its own, where nobody has to be asked. */
export function approvedOnWrite(mode: ApprovalMode, contentHash: string): string | null {
  return mode === 'none' ? contentHash : null;
}
