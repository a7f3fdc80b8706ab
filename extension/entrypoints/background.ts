import '../background/no-eval.ts';

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../background/background.ts';
import { clipTab } from '../background/clip-tab.ts';
import { type MenuWish, makeMenus, wishOf } from '../background/menus.ts';
import { answerTo, hearCount, isOurPage } from '../background/messages.ts';
import { notifyUnclipped, openNotified, openStudio } from '../background/notify.ts';
import { WAKE_ALARM } from '../background/wake.ts';
import { WATCH_PORT } from '../changes.ts';
import { errorOf } from '../failure.ts';
import { isNewcomer, remember } from '../send/remember.ts';

// Wiring only. Every listener is set in the first turn, or the browser would not know what to wake us for.
export default defineBackground({
  type: 'module',
  main() {
    const { world, fetcher, watch, live, wake, answers, allowed } = createBackground();

    /** Shows the popup at once, while the click still counts; where the browser will not, the full page. */
    const clipAndShow = (tabId: number | undefined, wish: MenuWish): void => {
      if (tabId === undefined) return;
      const opening = Promise.resolve(browser.action.openPopup?.()).then(
        () => true,
        () => false,
      );
      const work = clipTab(world, fetcher, tabId, wish).then(
        async (draftId) => {
          if (!(await opening)) await openStudio(draftId);
        },
        (error) => notifyUnclipped(errorOf(error).message),
      );
      world.busy(work);
    };

    browser.runtime.onMessage.addListener((message, sender) => answerTo(world, answers, message, sender));
    browser.runtime.onMessage.addListener((message, sender) => hearCount(world, message, sender));
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== WATCH_PORT || !port.sender || !isOurPage(port.sender)) return;
      const gone = new AbortController();
      port.onDisconnect.addListener(() => gone.abort());
      void live.while(gone.signal);
      void watch.while(gone.signal);
    });
    browser.contextMenus.onClicked.addListener((info, tab) => {
      const wish = wishOf(info);
      if (wish) clipAndShow(tab?.id, wish);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'clip-page') clipAndShow(tab?.id, {});
    });
    browser.notifications.onClicked.addListener((id) => void openNotified(id));
    browser.permissions.onAdded.addListener(allowed);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === WAKE_ALARM) world.busy(wake.wake());
    });
    browser.runtime.onStartup.addListener(() => void wake.wake());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeMenus();
      void isNewcomer().then(async (isNew) => {
        // A new version may bring new Rules.
        await remember({});
        // The way from here to the first post is shown.
        if (isNew && reason === 'install') await browser.tabs.create({ url: '/studio.html' });
      });
      void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    });
    void wake.wake();
  },
});
