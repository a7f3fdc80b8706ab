/** What new versions of terms and policy change (`shared/privacy/documents.ts`). Kept in these words, and shown in the reader’s. */
export const documents = {
  'first-terms': 'These are the first terms.',
  'first-policy': 'This is the first policy.',
  reviewed:
    'Posts can be reviewed: who approved what is kept with the post, with the name a client gives who decides by a link.',
  'client-links':
    'Links for clients are kept until 90 days after they end, and a passcode leaves a cookie for half a day.',
  'script-keys':
    'Owners can make keys for scripts. Of a key we keep what it may do, when it was last used, and a keyed hash; the key itself is shown once.',
  'named-addresses':
    'Owners can name addresses (webhooks) that are told what became of posts: ids, states and links. What was told is kept for 30 days.',
  idempotency: 'What is asked with an Idempotency-Key is kept with its answer, encrypted, for a day.',
  'open-line':
    'While a window is open a line tells it that something changed; who listens is kept beside it, at most an hour.',
  'film-look': 'The look that films of a workspace have is kept in your browser, until you sign out of it.',
  'on-time':
    'To send on time we note whether very many posts leave on the same second, and how long a platform takes to prepare a kind of post.',
  'draft-tags': 'Tags that you file drafts under are kept with them, in your browser.',
  yours:
    'Where letters can be written, one asks whether your e-mail is yours. Whether you answered is kept with your account.',
  'account-guards':
    'You can guard your account by codes from an app and by passkeys. Of them we keep an encrypted secret, hashes, public keys and the names you give.',
  'signed-from':
    'Which extension you signed in from is kept with the session, and its random id for 90 days after it was last used.',
  'operator-page':
    'Whoever runs the server has a page that shows people by name and e-mail, workspaces by name and figures, and nothing of what they make.',
  'let-in-list':
    'Whoever runs the server may keep a list of e-mail addresses that are let in, and notes what people ask for by e-mail: kept for two years after the answer.',
  'kept-language':
    'The language that your extension speaks is kept with your account, so that letters to you are written in it.',
  'plans-sold':
    'Where plans are sold, what is paid for is kept with the account, and Stripe receives the e-mail address of who pays.',
  'file-of-own':
    'A video that is being made or cut is written to a file that your browser keeps for this extension alone, until it is stored with its draft.',
  'quiet-hours':
    'Your quiet hours are kept with your account, so that no letter comes in them. A letter held back is kept until they end, at most 30 days.',
};
