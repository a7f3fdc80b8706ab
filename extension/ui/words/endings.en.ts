/** Why a Connection ended, by meaning; each goes on from "The connection has ended:". */
export const en = {
  because: {
    disconnected: 'you disconnected it',
    'shared-consent':
      'you disconnected it here. At the platform the consent stands, because another connection lives by it',
    'not-given-back': 'you disconnected it. The platform did not answer, so remove the app there as well',
    'not-taken': 'the platform no longer takes it',
    'platform-ended': 'the platform ended it',
    removed: 'the app was removed at the platform',
    'data-deleted': 'its owner asked for the deletion of their data',
    'account-deleted': 'the account was deleted at the platform',
    'age-changed': 'the platform changed the age that the account is set to',
    banned: 'the platform has banned or suspended the account',
    closed: 'the platform has closed the account',
    'wants-you': 'the platform wants something of you. Open its app, do what it asks, then connect again',
    'lacks-permission': 'a permission is missing. Connect again and allow everything that is asked',
    'left-out': 'the account was left out of the last consent. Connect again and tick it',
    'not-professional': 'it is not a professional account. Make it one in the app, then connect again',
    'no-channel': 'this Google account has no channel. Create one, then connect again',
    'sixty-days': 'such a connection ends after 60 days',
    imported: 'it came with an import, which carries no keys. Connect it again here',
  },
  /** The platform's own words, where we have none. */
  said: (words: string): string => `the platform said: “${words}”`,
};
export type EndingWords = typeof en;
