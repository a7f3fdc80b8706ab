import { appOf } from '../connect/app.ts';
import { sha256Hex } from '../connect/seal.ts';
import { openSignedRequest, type SignedRequest } from '../connect/signed.ts';
import type { Context } from '../context.ts';
import { connectionsOfPerson, deliveryOf, erasePerson, takeDelivery } from '../db/queries/hooks.ts';
import { endConsents, once } from './take-hook.ts';

/** Meta's two goodbyes: a person removes the app, or asks for the deletion of what we know of them. */

async function opened(context: Context, platform: string, signed: string): Promise<SignedRequest | null> {
  const app = appOf(context.env, platform);
  return app ? openSignedRequest(app.secret, signed) : null;
}

/** The person removed the app. False where the request is not Meta's. */
export async function deauthorize(context: Context, platform: string, signed: string): Promise<boolean> {
  const asked = await opened(context, platform, signed);
  if (!asked) return false;
  const at = asked.issued_at * 1000 || context.now();
  const why = 'removed at the platform by its owner';
  await once(context, platform, `deauthorize ${signed}`, () =>
    endConsents(context, platform, { remoteId: asked.user_id, at, why }),
  );
  return true;
}

const recordOf = (code: string): string => `deletion-${code}`;

/** Deletes what we know of a person. Answers the code under which they may ask; null where the request is not Meta's. */
export async function deletePerson(
  context: Context,
  platform: string,
  signed: string,
): Promise<string | null> {
  const asked = await opened(context, platform, signed);
  if (!asked) return null;
  // The same request gets the same code however often it comes.
  const code = (await sha256Hex(`${platform} ${signed}`)).slice(0, 24);
  await once(context, platform, `deletion ${signed}`, async () => {
    const now = context.now();
    const why = 'its owner asked for the deletion of their data';
    // A part at a time: what is erased is not found again.
    for (;;) {
      const rows = await connectionsOfPerson(context.db, platform, asked.user_id);
      if (rows.length === 0) break;
      await endConsents(context, platform, { remoteId: asked.user_id, at: now, why });
      for (const row of rows) await erasePerson(context.db, row.id, now);
    }
    await takeDelivery(context.db, recordOf(code), platform, now);
  });
  return code;
}

/** When the deletion with this code was done, ms; null where none is on record. */
export async function deletedAt(context: Context, code: string): Promise<number | null> {
  const row = await deliveryOf(context.db, recordOf(code));
  return row?.receivedAt ?? null;
}
