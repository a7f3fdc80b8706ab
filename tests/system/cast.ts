import type { View } from '../browser/view.ts';

/** Scheduling from the popup, as a person does it. */

export interface Cast {
  /** Name on the account's chip. */
  account: string;
  /** What TikTok is to show it to; its word on the screen's list. */
  privacy: string;
  caption?: string;
  /** Wall time in the workspace's zone, `YYYY-MM-DDTHH:mm:ss`; now where absent. */
  at?: string;
}

const option = (name: string): { testId: string } => ({ testId: `option-${name}` });

/** Fills in the form and presses the one button. */
export async function cast(popup: View, wanted: Cast): Promise<void> {
  await fill(popup, wanted);
  await popup.click({ testId: 'schedule' });
}

/** Fills in the form; ends when every picked photo is stored and the one button can be pressed. */
export async function fill(popup: View, wanted: Cast): Promise<void> {
  await popup.waitFor({ testId: 'caption' });
  if (wanted.caption !== undefined) await popup.type({ testId: 'caption' }, wanted.caption);
  await chooseAccount(popup, wanted.account);
  await unfold(popup);
  await popup.waitFor(option('privacy'));
  const value = await popup.eval(
    (words) =>
      [...document.querySelectorAll<HTMLOptionElement>('[data-testid=option-privacy] option')].find(
        (one) => one.textContent?.trim() === words,
      )?.value ?? '',
    wanted.privacy,
  );
  await popup.set(option('privacy'), value);
  if (wanted.at) {
    await choose(popup, 'when-pick');
    await popup.set({ testId: 'when-time' }, wanted.at);
  } else await choose(popup, 'when-now');
  if (!(await isTicked(popup, 'rights'))) await popup.click({ testId: 'rights' });
  await popup.waitFor(() => document.querySelector('[data-testid=schedule]:not([aria-disabled=true])'), {
    timeout: 60_000,
  });
}

/** A fresh draft may choose its only account by itself, a moment after it is shown: that is waited for first. */
export async function chooseAccount(popup: View, name: string): Promise<void> {
  const isChosen = (): Promise<boolean> =>
    popup.eval(
      (wanted) =>
        [...document.querySelectorAll('[aria-pressed=true]')].some((one) =>
          one.textContent?.includes(wanted),
        ),
      name,
    );
  await popup.waitFor('.accounts [aria-pressed]');
  for (let go = 0; go < 10; go += 1) {
    await new Promise((done) => setTimeout(done, 300));
    if (await isChosen()) return;
    await popup.click({ role: 'button', name: new RegExp(name) });
  }
  throw new Error(`${name} cannot be chosen.`);
}

const isTicked = (popup: View, testId: string): Promise<boolean> =>
  popup.eval(
    (id) => document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)?.checked === true,
    testId,
  );

/** Opens the platform's choices where what was chosen before folded them into one line. */
export async function unfold(popup: View): Promise<void> {
  await popup.waitFor('.options');
  if ((await popup.count('.options.folded')) > 0) await popup.click('.options.folded');
}

/** Chooses one of several, and again where the form was just making room for something. */
export async function choose(popup: View, testId: string): Promise<void> {
  for (let go = 0; go < 10; go += 1) {
    await popup.click({ testId });
    if (await isTicked(popup, testId)) return;
  }
  throw new Error(`${testId} cannot be chosen.`);
}

/** What the popup says of the post by now. */
export const outcome = (popup: View): Promise<{ text: string; link: string | null }> =>
  popup.eval(() => ({
    // biome-ignore lint/performance/useDomNodeTextContent: what a person can read, line by line
    text: document.body.innerText,
    link: document.querySelector<HTMLAnchorElement>('a[href^="http"]')?.href ?? null,
  }));
