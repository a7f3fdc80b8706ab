/**
 * Every other call that is not a reading one, with why it does nothing to what goes out. A call of the contract stands
 * here by its name, another by its method and address.
 */
export const QUIET: readonly (readonly [why: string, ...calls: string[]])[] = [
  [
    'It is about who somebody is and what they sign in with.',
    ...[
      'signUp',
      'signIn',
      'signInByPasskey',
      'endSession',
      'signOutEverywhere',
      'acceptDocuments',
      'editMe',
    ],
    ...['changePassword', 'writeAgain', 'changeEmail', 'beginCodes', 'confirmCodes', 'renewRecovery'],
    ...['endCodes', 'addPasskey', 'dropPasskey', 'POST /email/:token', 'POST /forgot', 'POST /reset/:token'],
    ...['POST /passkey/enter', 'POST /passkey/add', 'POST /v1/import/password'],
  ],
  [
    'It is about who works where; a yes stands as it was given, and whoever has no role any more gives none.',
    ...['invite', 'withdrawInvitation', 'changeMember', 'removeMember', 'leaveWorkspace', 'newWorkspace'],
    'acceptInvitation',
  ],
  [
    'An account is another place: a post belongs to one and is not carried to another by any of these.',
    ...['connect', 'disconnect', 'refreshAccount', 'chooseAccounts', 'checkApp', 'makeConnectLink'],
    ...['POST /c/:token/begin', 'POST /c/:token/open', 'POST /connect/:platform/choose'],
  ],
  [
    'It is about times, colours and words offered while something is written; what is written keeps its own.',
    ...['setSlots', 'previewSeries', 'setBrand', 'comment', 'POST /r/:token/comment'],
  ],
  [
    'Bytes count only where they hash to the name they are asked by, and a yes is to that name.',
    ...['mediaPresence', 'mediaPreviews', 'startUpload', 'completeUpload'],
    ...['PUT /v1/w/:workspace/uploads/:id/:part'],
    ...['PUT /v1/import/w/:workspace/media/:sha256', 'POST /v1/import/w/:workspace/uploads'],
    'PUT /v1/import/w/:workspace/uploads/:id/:part',
    'POST /v1/import/w/:workspace/uploads/:id/complete',
  ],
  [
    'It opens a way to look or to call, and what comes by it is walked by itself.',
    ...['makeReviewLink', 'revokeGuestLink', 'makeApiKey', 'revokeApiKey', 'openLive', 'POST /r/:token/open'],
  ],
  [
    'It is about what others are told.',
    ...['makeWebhook', 'editWebhook', 'deleteWebhook', 'testWebhook', 'replayDelivery', 'readNotices'],
    'keepQuietHours',
  ],
  [
    'It copies or deletes.',
    ...['exportWorkspace', 'exportAudit', 'exportAccount', 'deleteWorkspace', 'deleteAccount'],
    'POST /export/:ticket',
  ],
  [
    'It is about running the server: who may be here, and what it says of itself. What it suspends it holds.',
    ...['suspendPerson', 'restorePerson', 'suspendWorkspace', 'restoreWorkspace', 'setSignUpMode'],
    ...['allowEmails', 'disallowEmail', 'makePass', 'dropPass', 'notePrivacyRequest', 'answerPrivacyRequest'],
    ...['changePolicy', 'previewPolicy', 'dropPolicy', 'POST /v1/operators', 'POST /v1/keys/reseal'],
  ],
  ['It is about what a plan costs.', 'choosePlan', 'managePlan', 'POST /hooks/stripe'],
  [
    'A platform tells of what it has already, or of a consent that is over.',
    ...['POST /hooks/:platform', 'POST /hooks/:platform/deauthorize', 'POST /hooks/:platform/deletion'],
  ],
];
