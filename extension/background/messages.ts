import { type Browser, browser } from 'wxt/browser';
import { errorOf } from '../failure.ts';
import type { RequestName } from '../messages.ts';
import type { World } from '../world.ts';
import type { Answers } from './answers.ts';

type Sender = Browser.runtime.MessageSender;

/** Our own pages, and nobody else: no web page, no script in one, no other extension. */
export function isOurPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(`${location.origin}/`) === true;
}

/** Tells the screens how many pictures our script in a page has met so far; hears nothing else from a page. */
export function hearCount(world: Pick<World, 'tell'>, message: unknown, { id, tab }: Sender): void {
  if (id !== browser.runtime.id || !tab || typeof message !== 'object' || message === null) return;
  const pictures: unknown = 'pictures' in message ? message.pictures : undefined;
  if (Number.isSafeInteger(pictures)) world.tell({ changed: 'met', pictures: pictures as number });
}

/** Answers a message, or undefined where it is not for us. Every failure becomes a reply with words. */
export function answerTo(
  world: Pick<World, 'busy'>,
  answers: Answers,
  message: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  if (!isOurPage(sender) || !isRequest(answers, message)) return undefined;
  const answer = answers[message.ask] as (input: unknown) => Promise<unknown>;
  const work = answer(message.input).then(
    (value) => ({ ok: true, value }),
    (error) => ({ ok: false, error: errorOf(error) }),
  );
  world.busy(work);
  return work;
}

function isRequest(answers: Answers, message: unknown): message is { ask: RequestName; input: unknown } {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return false;
  return typeof message.ask === 'string' && Object.hasOwn(answers, message.ask);
}
