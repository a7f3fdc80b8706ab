import type { CDPSession } from 'playwright-core';

type Answer = { resolve: (result: never) => void; reject: (error: Error) => void };
type Told = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };

/** A line to one target that Playwright does not show: the popup, a side panel, an offscreen document. */
export type Line = {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  on<T>(method: string, hear: (params: T) => void): void;
  /** True from the moment the target is gone. */
  gone(): boolean;
  /** Resolves when the target is gone. */
  closed: Promise<void>;
};

/** Attaches to a target by nested messages, for which the one debugging connection is enough. */
export async function attach(browser: CDPSession, targetId: string): Promise<Line> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, Answer>();
  const listeners = new Map<string, (params: unknown) => void>();
  let last = 0;
  let over = false;
  let end = () => {};
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  const finish = () => {
    if (over) return;
    over = true;
    for (const { reject } of waiting.values()) reject(new Error('The view has closed.'));
    waiting.clear();
    end();
  };

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const told = JSON.parse(event.message) as Told;
    if (told.method) listeners.get(told.method)?.(told.params);
    const answer = told.id === undefined ? undefined : waiting.get(told.id);
    if (!answer || told.id === undefined) return;
    waiting.delete(told.id);
    if (told.error) answer.reject(new Error(told.error.message));
    else answer.resolve(told.result as never);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId === sessionId) finish();
  });
  browser.on('close', finish);

  return {
    closed,
    gone: () => over,
    on: (method, hear) => void listeners.set(method, hear as (params: unknown) => void),
    send(method, params = {}) {
      if (over) return Promise.reject(new Error('The view has closed.'));
      return new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        browser
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch((error: Error) => {
            waiting.delete(id);
            reject(error);
          });
      });
    },
  };
}
