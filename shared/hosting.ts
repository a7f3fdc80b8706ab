/** Who may sign up. `open`: whoever comes; `invited`: by an invitation or on the list; `listed`: on the list only; `closed`: nobody. */
export const SIGN_UP_MODES = ['open', 'invited', 'listed', 'closed'] as const;

/** What people ask whoever runs a Worker by e-mail. */
export const REQUEST_KINDS = ['export', 'deletion', 'other', 'abuse'] as const;
