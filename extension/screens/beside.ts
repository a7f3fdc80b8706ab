/** The browser's place beside a page. Its types lag behind: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface Beside {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open */
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the studio beside the page. To be called within a press, for browsers open it for nothing else. */
export function openBeside(browser: object, windowId: number | undefined): void {
  const { sidePanel, sidebarAction } = browser as Beside;
  void (sidebarAction?.open() ?? sidePanel?.open({ windowId: windowId as number }));
  close();
}
