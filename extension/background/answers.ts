import type { Post } from '../../shared/api.ts';
import { cleanUp } from '../draft/clean-up.ts';
import { deleteDraft, deleteDrafts, restoreDraft, restoreDrafts, saveDraft } from '../draft/edit.ts';
import type { Fetcher } from '../draft/fetch-media.ts';
import { learnCodings } from '../draft/learn-codings.ts';
import { tagDrafts } from '../draft/tag-drafts.ts';
import type { RequestName, Requests } from '../messages.ts';
import { brandInTime, saveBrand } from '../send/brand.ts';
import { callWorker, type Params } from '../send/client.ts';
import { saveHashtagGroups } from '../send/hashtag-groups.ts';
import { keepPosts } from '../send/keep-post.ts';
import { withKnownTwins } from '../send/known-twins.ts';
import type { Outbox } from '../send/outbox.ts';
import { workerUrlFrom } from '../send/pairing.ts';
import { bringQuietHours, keepQuietHours, readQuietHours, tellQuietHours } from '../send/quiet-hours.ts';
import { remember } from '../send/remember.ts';
import { scheduleDraft } from '../send/schedule-draft.ts';
import { call, forgetPerson, leave, refresh, signIn, signInByPasskey, signUp } from '../send/session.ts';
import { saveTemplates } from '../send/templates.ts';
import { leaveWorkspace, switchWorkspace } from '../send/workspaces.ts';
import type { World } from '../world.ts';
import { clipTab } from './clip-tab.ts';
import type { Cuts } from './cuts.ts';
import type { Films } from './films.ts';
import { guardAnswers } from './guard-answers.ts';
import type { Making } from './making.ts';
import { makeMenus } from './menus.ts';
import { sheetPages } from './sheet-pages.ts';
import { tellHeldBack } from './tell.ts';

export type Answers = { [N in RequestName]: (input: Requests[N]['in']) => Promise<Requests[N]['out']> };

/** What the background does for screens: one line each, the work is elsewhere. */
export function createAnswers(
  world: World,
  fetcher: Fetcher,
  outbox: Outbox,
  { films, cuts, making }: { films: Films; cuts: Cuts; making: Making },
): Answers {
  const kept = async (asked: Promise<Post>): Promise<Post> => {
    const post = await asked;
    await keepPosts(world, [post]);
    return post;
  };
  return {
    clip: async ({ tabId, first, seek = false }) => ({
      draftId: await clipTab(world, fetcher, tabId, { seek, ...(first ? { first } : {}) }),
    }),
    async fetchMedia({ draftId, ids }) {
      world.busy(fetcher.start(draftId, ids));
      return null;
    },
    stopFetching: async ({ draftId }) => nothing(fetcher.stop(draftId)),
    saveDraft: async ({ draftId, changes }) => ({
      revision: (await saveDraft(world, draftId, changes)).revision,
    }),
    deleteDraft: async ({ draftId }) => nothing(deleteDraft(world, draftId)),
    deleteDrafts: async ({ draftIds }) => ({ draftIds: await deleteDrafts(world, draftIds) }),
    restoreDrafts: async ({ draftIds }) => ({ draftIds: await restoreDrafts(world, draftIds) }),
    tagDrafts: async (input) => nothing(tagDrafts(world, input)),
    cleanUp: async () => ({ drafts: await cleanUp(world) }),
    restoreDraft: async ({ draftId }) => nothing(restoreDraft(world, draftId)),
    async schedule({ draftId, revision, changes }) {
      const saved = changes ? await saveDraft(world, draftId, changes) : { revision };
      return scheduleDraft(world, outbox, draftId, saved.revision);
    },
    sheetPages: (input) => sheetPages(world, input),
    keepFilm: async (input) => nothing(films.keep(input)),
    pauseFilm: async ({ draftId }) => nothing(films.pause(draftId)),
    resumeFilm: async ({ draftId }) => nothing(films.resume(draftId)),
    cancelFilm: async ({ draftId }) => nothing(films.cancel(draftId)),
    brand: async () => ({ brand: await brandInTime(world) }),
    keepBrand: async ({ brand }) => nothing(saveBrand(world, brand)),
    cutVideo: async (input) => nothing(cuts.begin(input)),
    changeCut: async ({ to, ...key }) => nothing(cuts[to](key)),
    filmsRested: async () => nothing(making.rest()),
    unschedule: async ({ draftId }) => nothing(outbox.cancel(draftId)),
    retryOutbox: async ({ draftId, duplicate }) => nothing(outbox.retry(draftId, duplicate)),

    async findWorker({ workerUrl: address }) {
      const workerUrl = workerUrlFrom(address);
      await callWorker(world, { workerUrl }, 'documents', {}, {});
      return { workerUrl };
    },
    signUp: async (input) => afterEntering(world, outbox, signUp(world, input)),
    signIn: async (input) => afterEntering(world, outbox, signIn(world, input)),
    signInByPasskey: async (input) => afterEntering(world, outbox, signInByPasskey(world, input)),
    signOut: async ({ everywhere }) => nothing(leave(world, everywhere)),
    quietHours: () => readQuietHours(),
    keepQuietHours: async ({ quiet }) => {
      await keepQuietHours(quiet);
      await tellHeldBack(world);
      return nothing(tellQuietHours(world));
    },
    async acceptDocuments(input) {
      await call(world, 'acceptDocuments', {}, input);
      return nothing(refresh(world, []));
    },
    refresh({ accountIds = [], draftId }) {
      world.busy(tellQuietHours(world).catch(() => undefined));
      if (draftId) world.busy(learnCodings(world, draftId).catch(() => undefined));
      return refresh(world, accountIds);
    },
    connect: (input) => call(world, 'connect', {}, input),
    async disconnect({ connectionId }) {
      const left = await call(world, 'disconnect', { id: connectionId }, {});
      await refresh(world, []);
      return left;
    },
    connections: ({ workspaceId }) => call(world, 'connections', within(workspaceId), {}),
    async accountsOf({ workspaceId }) {
      const { items } = await call(world, 'accounts', within(workspaceId), {});
      return { items: items.map(({ id, name }) => ({ id, name })) };
    },
    async chooseAccounts({ connectionId, accountIds }) {
      const chosen = await call(world, 'chooseAccounts', { id: connectionId }, { accountIds });
      await refresh(world, []);
      return chosen;
    },
    checkApp: ({ platform }) => call(world, 'checkApp', { id: platform }, {}),
    accountNumbers: ({ accountId, days }) => call(world, 'accountMetrics', { id: accountId }, { days }),
    postNumbers: ({ publicationId }) => call(world, 'publicationMetrics', { id: publicationId }, {}),
    analytics: (input) => call(world, 'analytics', {}, input),
    members: () => call(world, 'members', {}, {}),
    invite: (input) => call(world, 'invite', {}, input),
    withdrawInvitation: async ({ id }) => nothing(call(world, 'withdrawInvitation', { id }, {})),
    changeMember: async ({ id, role }) => {
      await call(world, 'changeMember', { id }, { role });
      return nothing(refresh(world, []));
    },
    removeMember: async ({ id }) => nothing(call(world, 'removeMember', { id }, {})),
    leaveWorkspace: async () => nothing(leaveWorkspace(world)),
    newWorkspace: async (input) =>
      nothing(switchWorkspace(world, (await call(world, 'newWorkspace', {}, input)).workspaceId)),
    acceptInvitation: async (input) =>
      nothing(switchWorkspace(world, (await call(world, 'acceptInvitation', {}, input)).workspaceId)),
    switchWorkspace: async ({ workspaceId }) => nothing(switchWorkspace(world, workspaceId)),
    apiKeys: () => call(world, 'apiKeys', {}, {}),
    makeApiKey: (input) => call(world, 'makeApiKey', {}, input),
    revokeApiKey: async ({ id }) => nothing(call(world, 'revokeApiKey', { id }, {})),
    webhooks: () => call(world, 'webhooks', {}, {}),
    makeWebhook: (input) => call(world, 'makeWebhook', {}, input),
    editWebhook: ({ id, ...changes }) => call(world, 'editWebhook', { id }, changes),
    deleteWebhook: async ({ id }) => nothing(call(world, 'deleteWebhook', { id }, {})),
    testWebhook: ({ id }) => call(world, 'testWebhook', { id }, {}),
    deliveries: ({ id }) => call(world, 'deliveries', { id }, {}),
    replayDelivery: ({ id }) => call(world, 'replayDelivery', { id }, {}),
    async editMe(input) {
      await call(world, 'editMe', {}, input);
      return nothing(refresh(world, []));
    },
    changePassword: async (input) => nothing(call(world, 'changePassword', {}, input)),
    ...guardAnswers(world),
    async editWorkspace(input) {
      const workspace = await call(world, 'editWorkspace', {}, input);
      await refresh(world, []);
      return workspace;
    },
    saveHashtagGroups: (input) => saveHashtagGroups(world, input),
    saveTemplates: (input) => saveTemplates(world, input),
    async chooseLanguage({ language }) {
      await remember({ language });
      await makeMenus();
      // The Worker writes its letters in it from now on; out of reach, it hears of it with the next visit.
      await refresh(world, []).catch(() => undefined);
      return null;
    },
    devices: async () => (await call(world, 'sessions', {}, {})).items,
    endDevice: async ({ id }) => nothing(call(world, 'endSession', { id }, {})),

    exportData: ({ what }) => call(world, what === 'account' ? 'exportAccount' : 'exportWorkspace', {}, {}),
    exportAudit: (filter) => call(world, 'exportAudit', {}, filter),
    async deleteWorkspace(input) {
      const receipt = await call(world, 'deleteWorkspace', {}, input);
      await refresh(world, []);
      return receipt;
    },
    async deleteAccount(input) {
      const receipt = await call(world, 'deleteAccount', {}, input);
      await forgetPerson(world);
      return receipt;
    },
    receipt: ({ workerUrl, code }) => callWorker(world, { workerUrl }, 'receipt', { id: code }, {}),
    audit: (input) => call(world, 'audit', {}, input),
    checkAudit: (input) => call(world, 'checkAudit', {}, input),

    async posts(input) {
      const page = await call(world, 'posts', {}, input);
      await keepPosts(world, page.items);
      return page;
    },
    calendar: ({ workspaceId, ...stretch }) => call(world, 'calendar', within(workspaceId), stretch),
    previews: (input) => call(world, 'mediaPreviews', {}, input),
    health: () => call(world, 'health', {}, {}),
    notices: ({ after }) => call(world, 'notices', {}, after === undefined ? {} : { after }),
    readNotices: async ({ until }) => nothing(call(world, 'readNotices', {}, { until })),
    waiting: () => call(world, 'waiting', {}, {}),
    decide: (input) => call(world, 'decide', {}, input),
    reviews: (input) => call(world, 'reviews', {}, input),
    review: ({ postId: id }) => call(world, 'review', { id }, {}),
    askReview: ({ postId: id, ...input }) => call(world, 'askReview', { id }, input),
    withdrawReview: ({ postId: id }) => call(world, 'withdrawReview', { id }, {}),
    approvePost: ({ postId: id, ...input }) => call(world, 'approvePost', { id }, input),
    askChanges: ({ postId: id, ...input }) => call(world, 'askChanges', { id }, input),
    comment: ({ postId: id, ...input }) => call(world, 'comment', { id }, input),
    guestLinks: () => call(world, 'guestLinks', {}, {}),
    makeReviewLink: (input) => call(world, 'makeReviewLink', {}, input),
    makeConnectLink: (input) => call(world, 'makeConnectLink', {}, input),
    revokeGuestLink: async ({ id }) => nothing(call(world, 'revokeGuestLink', { id }, {})),
    paying: () => call(world, 'paying', {}, {}),
    choosePlan: (input) => call(world, 'choosePlan', {}, input),
    managePlan: () => call(world, 'managePlan', {}, {}),
    operate: ({ name, input, id }) => call(world, name, id ? { id } : {}, input as never),
    slots: ({ workspaceId }) => call(world, 'slots', within(workspaceId), {}),
    async setSlots({ accountId: id, slots }) {
      const kept = await call(world, 'setSlots', { id }, { slots });
      await refresh(world, []);
      return kept;
    },
    series: () => call(world, 'series', {}, {}),
    previewSeries: ({ postId: id, rule }) => call(world, 'previewSeries', { id }, { rule }),
    repeatPost: ({ postId: id, ...input }) => call(world, 'repeatPost', { id }, input),
    endSeries: ({ id, cancel }) => call(world, 'endSeries', { id }, { cancel }),
    post: ({ postId }) => kept(call(world, 'post', { id: postId }, {})),
    cancelPublication: ({ publicationId: id, version }) =>
      kept(call(world, 'cancelPublication', { id }, { version })),
    resendPublication: ({ publicationId: id, version }) =>
      kept(call(world, 'resendPublication', { id }, { version })),
    movePublication: ({ publicationId: id, workspaceId, ...input }) => {
      const asked = call(world, 'movePublication', { id, ...within(workspaceId) }, input);
      const moved = asked.catch(withKnownTwins);
      // What is kept here is of this device's workspace alone.
      return workspaceId ? moved : kept(moved);
    },
    resolvePublication: ({ publicationId: id, ...input }) =>
      kept(call(world, 'resolvePublication', { id }, input)),
    removePublication: ({ publicationId: id, version }) =>
      kept(call(world, 'removePublication', { id }, { version })),
  };
}

/** Of another workspace than the one this device is in. */
const within = (workspaceId: string | undefined): Params => (workspaceId ? { workspace: workspaceId } : {});

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}

/** What waited only for somebody to sign in goes on. */
async function afterEntering<T>(world: World, outbox: Outbox, entering: Promise<T>): Promise<T> {
  const entered = await entering;
  await bringQuietHours();
  world.busy(tellQuietHours(world).catch(() => undefined));
  await outbox.resumeSignedIn();
  return entered;
}
