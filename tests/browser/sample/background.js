const note = (entry) => chrome.storage.local.set(entry);

self.startedAt = Date.now();
chrome.contextMenus.onClicked.addListener((info, tab) => note({ menu: info.menuItemId, menuUrl: tab.url }));
chrome.commands.onCommand.addListener((name) => note({ command: name }));
chrome.runtime.onMessage.addListener(() => undefined);
