import type { Page } from 'playwright-core';

const PRESSED: Record<string, (page: Page) => Promise<void>> = {
  recent: openRecent,
  'recent-empty': openRecent,
  'recent-failed': openRecent,
  async 'more-here'(page) {
    await page.getByTestId('options-account-harrow').click();
    await page.getByTestId('more-account-harrow').click();
    await page.getByTestId('own-caption').waitFor();
  },
  async sheet(page) {
    await page.getByTestId('options-account-linkedin').click();
    await page.getByTestId('see-sheet').click();
    await page.getByTestId('sheet-page').first().waitFor();
  },
  async 'options choosing'(page) {
    await page.getByTestId('choose').click();
    await page.getByTestId('use-accounts').waitFor();
  },
  async 'options numbers'(page) {
    await page.locator('details.numbers summary').nth(1).click();
    await page.locator('details.numbers table').waitFor();
    await page.locator('details.posts-after summary').click();
  },
  'options app-guide': openGuide,
  'studio scripts': toScripts,
  'studio scripts-made': toScripts,
  'studio scripts-none': toScripts,
  'studio scripts-off': toScripts,
  'studio scripts-coming': toScripts,
  async 'studio data-deleting'(page) {
    await page.getByTestId('open-delete-workspace').click();
    await page.getByTestId('delete-now').waitFor();
  },
  'studio connections-guide': openGuide,
  async 'studio published'(page) {
    await page.locator('.post-numbers summary').click();
  },
  async 'studio removable'(page) {
    await page.getByRole('button', { name: 'Delete on Facebook' }).click();
    await page.getByRole('alertdialog').waitFor();
  },
  async 'studio everywhere'(page) {
    for (const name of ['linkedin', 'facebook']) await page.getByTestId(`options-account-${name}`).click();
    await page.getByTestId('option-link').waitFor();
  },
  async 'studio preview-facebook'(page) {
    const tool = page.getByTestId('tool-groups');
    if (await tool.isVisible()) await tool.click();
  },
  async 'studio preview-x'(page) {
    const tool = page.getByTestId('tool-link');
    if (await tool.isVisible()) await tool.click();
  },
  async 'studio shape'(page) {
    await page.locator('.cut-one').first().click();
    await page.getByTestId('focus').scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
  },
  async menu(page) {
    await page.getByTestId('menu').click();
    await page.getByRole('menuitem').first().waitFor();
  },
  async selecting(page) {
    await page.getByTestId('select').click();
    await page.getByRole('menuitem').first().waitFor();
  },
  async enlarged(page) {
    await page.getByTestId('tile').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('open-source').waitFor();
    await page.waitForTimeout(150);
  },
  'studio board-picked': pickThree,
  async 'studio board-dropping'(page) {
    await page
      .getByTestId('board-card')
      .nth(1)
      .evaluate((card) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['a'], 'a.jpg', { type: 'image/jpeg' }));
        card.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
      });
    await page.locator('.drop-hint').waitFor();
  },
  async 'studio board-tagging'(page) {
    await pickThree(page);
    await page.getByTestId('board-tag').click();
    await page.getByTestId('new-tag').waitFor();
  },
  async 'studio board-none'(page) {
    await page.getByTestId('search').fill('houseboat');
    await page.getByText('No draft fits').waitFor();
  },
  'studio calendar-week': (page) => page.getByTestId('view-week').check({ force: true }),
  'studio calendar-agenda': (page) => page.getByTestId('view-agenda').check({ force: true }),
  'studio shortcuts': showShortcuts,
  shortcuts: showShortcuts,
};
/** Its window, with the photos drawn; while it is made only its line is shown. */
async function openVideo(page: Page, state: string): Promise<void> {
  await page.getByTestId('make-video').waitFor();
  if (/-(making|paused|failed|done)$/.test(state))
    return page.getByTestId('make-video').scrollIntoViewIfNeeded();
  await page.getByTestId('make-video').click();
  await page.getByTestId('film-canvas').waitFor();
  if (state === 'video-night') await page.getByTestId('film-zones').check({ force: true });
  await page.waitForTimeout(1500);
  if (state === 'video-opus') await page.getByTestId('film-sound').scrollIntoViewIfNeeded();
  if (state === 'video-clip') await page.getByTestId('movable-frame').scrollIntoViewIfNeeded();
}
/** The video as large as the window, with what can be cut of it. */
async function openCut(page: Page, state: string): Promise<void> {
  await page.getByTestId('tile').first().focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('cut-from').waitFor();
  if (state === 'cut-framed') {
    await page.getByTestId('cut-from').fill('2');
    await page.getByTestId('cut-frame').selectOption('1:1');
  }
  // Its first picture, where this browser plays such a video at all.
  await page.locator('.cut video').evaluate(
    (video: HTMLVideoElement) =>
      new Promise<void>((resolve) => {
        if (video.readyState > 1) resolve();
        video.onloadeddata = () => resolve();
        setTimeout(resolve, 2000);
      }),
  );
  await page.waitForTimeout(300);
}
/** What a place refuses of a video, and the press that mends it. */
async function openMend(page: Page, state: string): Promise<void> {
  await page.getByTestId('options-account-facebook').click();
  const mending = page.getByTestId(state === 'mend-piece' ? 'piece-here' : 'mend-video');
  await mending.waitFor();
  await mending.scrollIntoViewIfNeeded();
}
async function pickThree(page: Page): Promise<void> {
  await page.getByTestId('board-card').first().focus();
  for (const key of [' ', 'ArrowRight', ' ', 'ArrowRight', ' ']) await page.keyboard.press(key);
  await page.getByTestId('board-delete').waitFor();
}
async function openGuide(page: Page): Promise<void> {
  await page.locator('details.apps summary').click();
  await page.getByTestId('app-tiktok').click();
  await page.getByTestId('test-app').waitFor();
}
async function showShortcuts(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.getByTestId('shortcuts').waitFor();
}
/** Narrow screens show the preview by itself. */
async function showPreview(page: Page): Promise<void> {
  const show = page.getByTestId('show-preview');
  if (await show.isVisible()) await show.click();
  await page.locator('article.seen').waitFor();
  await page.waitForTimeout(150);
}
async function openRecent(page: Page): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByRole('menuitem').first().click();
  await page.getByTestId('back').waitFor();
}

/** Presses what leads a drawn screen into its state: some are reached only by hand. */
export async function pressFor(screen: string, state: string, page: Page): Promise<void> {
  if (/^video/.test(state) && screen === 'studio') await openVideo(page, state);
  if (state.startsWith('cut-') && screen === 'studio') await openCut(page, state);
  if (state.startsWith('mend') && screen === 'studio') await openMend(page, state);
  if (state.startsWith('preview-')) await showPreview(page);
  await PRESSED[screen === 'popup' ? state : `${screen} ${state}`]?.(page);
}

async function toScripts(page: Page): Promise<void> {
  await page.getByTestId('webhooks').waitFor();
  await page.getByTestId('api-keys').scrollIntoViewIfNeeded();
  await page.getByTestId('api-keys').evaluate((card) => card.scrollIntoView());
}
