import { type Browser, browser } from 'wxt/browser';
import { platforms } from '../../shared/platforms/index.ts';
import type { Platform } from '../../shared/platforms/rules.ts';
import type { First } from '../draft/merge-clip.ts';
import { words } from './words.ts';

const CLIP = 'clip';
const SEND = 'send ';

/** Wherever on a page the pointer may be. */
const contexts: ['page', 'selection', 'image', 'video', 'link'] = [
  'page',
  'selection',
  'image',
  'video',
  'link',
];

/** Made at install, and anew in another language; the browser keeps them. */
export async function makeMenus(): Promise<void> {
  const say = await words();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: CLIP, title: say.clip, contexts, documentUrlPatterns });
  for (const { platform, name } of platforms)
    browser.contextMenus.create({
      id: `${SEND}${platform}`,
      title: say.sendTo(name),
      contexts,
      documentUrlPatterns,
    });
}

export interface MenuWish {
  platform?: Platform;
  first?: First;
}

/** What a click in the menu asks for; null where it is not one of ours. */
export function wishOf(info: Browser.contextMenus.OnClickData): MenuWish | null {
  const id = String(info.menuItemId);
  const platform = platforms.find((one) => id === `${SEND}${one.platform}`)?.platform;
  if (id !== CLIP && !platform) return null;
  const first = firstOf(info);
  return { ...(platform ? { platform } : {}), ...(first ? { first } : {}) };
}

const FILES: [RegExp, First['kind']][] = [
  [/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i, 'image'],
  [/\.(?:mp4|mov|m4v|webm)(?:[?#]|$)/i, 'video'],
];

/** The image or video under the pointer, or the file that a link leads to. */
function firstOf({ srcUrl, mediaType, linkUrl }: Browser.contextMenus.OnClickData): First | undefined {
  if (srcUrl && isWeb(srcUrl) && (mediaType === 'image' || mediaType === 'video'))
    return { url: srcUrl, kind: mediaType };
  const kind = linkUrl && FILES.find(([pattern]) => pattern.test(linkUrl))?.[1];
  return linkUrl && kind && isWeb(linkUrl) ? { url: linkUrl, kind } : undefined;
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);
