/** What the two logins call the same thing. */
const NAMES = {
  publish: ['instagram_business_content_publish', 'instagram_content_publish'],
  comment: ['instagram_business_manage_comments', 'instagram_manage_comments'],
  insights: ['instagram_business_manage_insights', 'instagram_manage_insights'],
  /** Facebook Login alone has it. */
  remove: ['instagram_manage_contents'],
} as const;

/** Whether the person granted it, by whichever login. */
export const may = (scopes: readonly string[], what: keyof typeof NAMES): boolean =>
  NAMES[what].some((name) => scopes.includes(name));
