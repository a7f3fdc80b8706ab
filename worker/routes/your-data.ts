import type { YOUR_DATA } from '../../shared/your-data.ts';
import type { App, AppContext, Handlers } from '../http/call.ts';
import { downloadOver, takePage } from '../pages/download.ts';
import { endPaying } from '../paying/choose.ts';
import { networkOf } from '../people/audit/place.ts';
import { acceptDocuments, pendingFor, toAccept } from '../people/terms.ts';
import { deleteAccount, deleteWorkspace } from '../privacy/delete.ts';
import { showDocument, showOldDocument } from '../privacy/documents.ts';
import { readReceipt } from '../privacy/receipt.ts';
import { download, giveTicket } from '../privacy/tickets.ts';
import { langOf } from './to-reader.ts';

type Names = keyof typeof YOUR_DATA;

export const yourData: Pick<Handlers, Names> = {
  exportWorkspace: async ({ context, scope, session }) => ({
    url: await giveTicket(context, { ...scope, what: 'workspace', sessionId: session.id }),
  }),
  exportAudit: async ({ context, scope, session, input }) => ({
    url: await giveTicket(context, { ...scope, what: 'audit', sessionId: session.id, filter: input }),
  }),
  exportAccount: async ({ context, session }) => ({
    url: await giveTicket(context, {
      what: 'account',
      workspaceId: null,
      userId: session.userId,
      sessionId: session.id,
    }),
  }),
  deleteWorkspace: ({ context, scope, session, input }) =>
    deleteWorkspace(context, session, scope.workspaceId, input),
  documents: async ({ context }) => {
    const { terms, privacy } = await toAccept(context);
    const at = (kind: string): string => `${context.env.PUBLIC_URL}/${kind}`;
    return { terms: { version: terms, url: at('terms') }, privacy: { version: privacy, url: at('privacy') } };
  },
  acceptDocuments: async ({ context, session, input, network }) => {
    const { terms, privacy } = input;
    await acceptDocuments(context, session.userId, { terms, privacy }, { sessionId: session.id, network });
    return { documents: await pendingFor(context, session.userId) };
  },
  deleteAccount: ({ context, session, input }) =>
    deleteAccount(context, session, input, () => endPaying(context, session.userId)),
  receipt: ({ context, id }) => readReceipt(context, id),
};

/** Terms and policy, as they hold and as they were. */
export function serveDocuments(app: App): void {
  for (const kind of ['privacy', 'terms'] as const) {
    app.get(`/${kind}`, (c) => showDocument(c.get('context'), kind, langOf(c)));
    app.get(`/${kind}/:id`, (c) => showOldDocument(c.get('context'), kind, c.req.param('id'), langOf(c)));
  }
}

/** The address a browser downloads from. */
export function serveDownloads(app: App): void {
  const give = async (c: AppContext): Promise<Response> => {
    const network = networkOf(c.req.header('cf-connecting-ip'));
    const found = await download(c.get('context'), c.req.param('ticket') ?? '', network);
    if (!found) return downloadOver(langOf(c));
    return new Response(found.body, {
      headers: {
        'Content-Type': found.mime,
        'Content-Disposition': `attachment; filename="${found.name}"`,
        'Cache-Control': 'no-store',
      },
    });
  };
  app.get('/export/:ticket', give);
  app.post('/export/:ticket', give);
  app.get('/take/:ticket', async (c) => {
    const answer = await takePage(langOf(c), c.req.param('ticket'));
    answer.headers.set('X-Robots-Tag', 'noindex');
    return answer;
  });
}
