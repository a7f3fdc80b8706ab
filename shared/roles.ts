/** What somebody may do in a workspace, from most to least. */
export const ROLES = ['owner', 'editor', 'approver', 'viewer'] as const;
export type Role = (typeof ROLES)[number];
