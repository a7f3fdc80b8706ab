import type { OPERATOR } from '../../shared/operator.ts';
import { deedsOf } from '../db/queries/hosted.ts';
import type { Handlers } from '../http/call.ts';
import { serverHealth, signalsOf } from '../operator/look.ts';
import {
  listPeople,
  listWorkspaces,
  restorePerson,
  restoreWorkspace,
  suspendPerson,
  suspendWorkspace,
} from '../operator/people.ts';
import { changePolicy, dropPolicy, previewPolicy, showPolicy } from '../operator/policy.ts';
import { answer, listRequests, noteRequest } from '../operator/requests.ts';
import { allowEmails, disallowEmail, dropPass, makePass, setMode, showSignUp } from '../operator/sign-up.ts';

type Names = keyof typeof OPERATOR;

const DEEDS = 100;

export const operator: Pick<Handlers, Names> = {
  hostedPeople: ({ context, input }) => listPeople(context, input),
  hostedWorkspaces: ({ context, input }) => listWorkspaces(context, input),
  suspendPerson: ({ context, session, id, input }) =>
    nothing(suspendPerson(context, session.userId, id, input.reason)),
  restorePerson: ({ context, session, id }) => nothing(restorePerson(context, session.userId, id)),
  suspendWorkspace: ({ context, session, id, input }) =>
    nothing(suspendWorkspace(context, session.userId, id, input.reason)),
  restoreWorkspace: ({ context, session, id }) => nothing(restoreWorkspace(context, session.userId, id)),
  signUpPolicy: ({ context }) => showSignUp(context),
  setSignUpMode: ({ context, session, input }) => setMode(context, session.userId, input.mode),
  allowEmails: ({ context, session, input }) => allowEmails(context, session.userId, input.emails),
  disallowEmail: ({ context, session, input }) => disallowEmail(context, session.userId, input.email),
  makePass: async ({ context, session, input, created, lang }) => {
    const made = await makePass(context, session.userId, input.email, lang);
    created();
    return made;
  },
  dropPass: ({ context, session, id }) => nothing(dropPass(context, session.userId, id)),
  signals: ({ context }) => signalsOf(context),
  serverHealth: ({ context }) => serverHealth(context),
  privacyRequests: ({ context }) => listRequests(context),
  notePrivacyRequest: async ({ context, session, input, created }) => {
    const noted = await noteRequest(context, session.userId, input);
    created();
    return noted;
  },
  answerPrivacyRequest: ({ context, session, id, input }) => answer(context, session.userId, id, input),
  policyFields: ({ context }) => showPolicy(context),
  changePolicy: ({ context, session, input }) => changePolicy(context, session.userId, input),
  previewPolicy: ({ context, input }) => previewPolicy(context, input),
  dropPolicy: ({ context, session, input }) => nothing(dropPolicy(context, session.userId, input.version)),
  operatorDeeds: async ({ context }) => ({ items: await deedsOf(context.db, DEEDS) }),
};

async function nothing(work: Promise<unknown>): Promise<Record<string, never>> {
  await work;
  return {};
}
