import { draft, type Entry, entries, session } from './entry.ts';

const indexedDb = entries('indexeddb');
const extensionStorage = entries('extension-storage');
const browserFiles = entries('browser-files');

/** What lies in the browser. Nothing of it leaves but what the owner sends to the Worker. */
export const BROWSER_INVENTORY: readonly Entry[] = [
  indexedDb(
    'drafts',
    'id revision createdAt updatedAt postId listed unfetched stopped deletedAt',
    'operation',
    'compose',
    draft,
  ),
  indexedDb(
    'drafts',
    'source language facts text selection title problems openFor posters suggested',
    'listing',
    'compose',
    draft,
  ),
  indexedDb(
    'drafts',
    'caption hashtags media picked targets when lateness rightsAt tags',
    'content',
    'compose',
    draft,
  ),
  indexedDb('blobs', 'value', 'content', 'compose', draft, ['platforms']),
  indexedDb('thumbs', 'value', 'content', 'compose', draft),
  indexedDb('prepared', 'key from', 'operation', 'publish', draft),
  indexedDb('prepared', 'media', 'content', 'publish', draft, ['platforms']),
  indexedDb(
    'outbox',
    'draftId workspaceId told open retryAt tries uploads item',
    'operation',
    'publish',
    draft,
  ),
  indexedDb('outbox', 'input', 'content', 'publish', draft, ['platforms']),
  indexedDb(
    'posts',
    'id draftId revision title source media missing createdAt updatedAt publications rightsAt',
    'result',
    'report',
    session,
  ),
  indexedDb('posts', 'unfinished noticed', 'operation', 'report', session),
  indexedDb(
    'films',
    'draftId state open done of error places mediaId askedAt',
    'operation',
    'compose',
    draft,
  ),
  indexedDb('films', 'film', 'content', 'compose', draft),
  indexedDb('filmParts', 'draftId index part', 'content', 'compose', draft),
  indexedDb(
    'cuts',
    'draftId mediaId accountId state open done of error places pieceId askedAt made anew',
    'operation',
    'compose',
    draft,
  ),
  indexedDb('cuts', 'cut', 'content', 'compose', draft),
  indexedDb('cutParts', 'draftId mediaId index part', 'content', 'compose', draft),
  // A video while it is written, until it is stored with its Draft.
  browserFiles('writing-', 'bytes', 'content', 'compose', draft),
  indexedDb('brands', 'workspaceId brand isSent', 'preference', 'remember', session),
  // Words just typed, until the background has stored them with their Draft.
  extensionStorage('unsaved', 'value', 'content', 'compose', draft),
  extensionStorage('pairing', 'workerUrl sessionId workspaceId', 'operation', 'sign-in', session),
  extensionStorage('pairing', 'token', 'credentials', 'sign-in', session),
  extensionStorage('remembered', 'pairing signedOutOf', 'identity', 'remember', session),
  extensionStorage('remembered', 'accounts rules platforms', 'social-account', 'remember', session),
  extensionStorage(
    'remembered',
    'names logins sandbox clockSkew at lastOptions lastAccountId templates hashtagGroups language noticesAt',
    'preference',
    'remember',
    session,
  ),
  extensionStorage('language', 'value', 'preference', 'remember', session),
  extensionStorage('firstSteps', 'value', 'preference', 'remember', session),
  extensionStorage('quietHours', 'from to days urgent', 'preference', 'remember', session),
  // There is something of them that the Worker has not heard.
  extensionStorage('quietHoursUntold', 'value', 'preference', 'remember', session),
  // What was not told in quiet hours, until it is.
  extensionStorage('heldBack', 'id title message about', 'result', 'report', session),
  extensionStorage('holidays', 'value', 'preference', 'remember', session),
];
