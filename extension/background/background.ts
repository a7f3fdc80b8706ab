import { database } from '../draft/database.ts';
import { createFetcher } from '../draft/fetch-media.ts';
import { forgetDeleted, nextForgetting } from '../draft/forget.ts';
import { fetchWhatIsAllowed } from '../draft/permissions.ts';
import { bringUnsent } from '../send/brand.ts';
import { createEars } from '../send/hear.ts';
import { createLive } from '../send/live.ts';
import { createNotices } from '../send/notices.ts';
import { createOutbox } from '../send/outbox.ts';
import { readPairing } from '../send/pairing.ts';
import { readRemembered } from '../send/remembered.ts';
import { createWatch } from '../send/watch.ts';
import { createAnswers } from './answers.ts';
import { createCuts } from './cuts.ts';
import { createFilms } from './films.ts';
import { createMaking } from './making.ts';
import { notifyNotices, notifyOf, notifyStuck } from './notify.ts';
import { forgetReferers } from './referer.ts';
import { nextTelling, tellHeldBack } from './tell.ts';
import { createWake } from './wake.ts';
import { realWorld } from './world.ts';

/** Everything the background is made of, put together once each time it wakes. Nothing is done yet. */
export function createBackground() {
  const world = realWorld({ begun: () => wake.guard(), rested: () => void wake.plan() });
  const fetcher = createFetcher(world);
  const outbox = createOutbox(world, (item) => void notifyStuck(world, item));
  const watch = createWatch(
    world,
    async () => (await readRemembered()).clockSkew,
    (news) => void notifyOf(world, news),
    () => live.line(),
    () => ears.hear({ changed: 'accounts' }),
  );
  const notices = createNotices(world);
  const making = createMaking(world);
  const films = createFilms(world, making);
  const cuts = createCuts(world, making);
  const ears = createEars(
    world,
    (news) => void notifyOf(world, news),
    () =>
      void notices.bring().then(
        (found) => notifyNotices(world, found),
        () => undefined,
      ),
  );
  const live = createLive(world, ears.hear, () => {
    watch.missed();
    ears.hear({ changed: 'posts' });
    ears.hear({ changed: 'accounts' });
  });

  const wake = createWake({
    now: world.now,
    async resume() {
      await Promise.all([
        forgetDeleted(world),
        forgetReferers().catch(() => undefined),
        tellHeldBack(world).catch(() => undefined),
      ]);
      await Promise.all([
        fetcher.resume(),
        outbox.resume(),
        ifPaired(watch.look),
        making.goOn(),
        bringUnsent(world),
      ]);
      await ifPaired(async () => void notifyNotices(world, await notices.look()));
    },
    async next() {
      const unfetched = await (await database()).countFromIndex('drafts', 'unfetched', 1);
      const times = await Promise.all([
        unfetched > 0 ? world.now() : null,
        outbox.nextTry(),
        ifPaired(watch.nextLook),
        ifPaired(notices.nextLook),
        nextForgetting(),
        nextTelling(world),
      ]);
      const due = times.filter((time): time is number => typeof time === 'number');
      return due.length > 0 ? Math.min(...due) : null;
    },
  });

  return {
    world,
    fetcher,
    watch,
    live,
    wake,
    answers: createAnswers(world, fetcher, outbox, { films, cuts, making }),
    allowed: () => world.busy(fetchWhatIsAllowed(fetcher, world.mayFetch)),
  };
}

async function ifPaired<T>(work: () => Promise<T>): Promise<T | null> {
  return (await readPairing()) ? work() : null;
}
