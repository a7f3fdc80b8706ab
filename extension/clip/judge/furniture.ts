/** Words in a file's own name or folder that tell it is furniture; narrower, for they stand beside many true names. */
const FURNITURE_NAME =
  /(?:^|[-_/.])(?:logos?|avatars?|icons?|sprites?|icn|imp|placeholder|no-?(?:photo|image|picture)|spacer|pixel|blank|favicons?|apple-touch[\w-]*|app-?store|googleplay|staticmap|badges?|flags?|emoji|swatch(?:es)?|chip|fallback[\w-]*|loading|loader|spinner|banners?|captcha|qr(?:-?code)?|profile-?(?:pic|photo|image)s?|agents?|brokers?)(?=$|[-_/.\d])/i;
/** Hosts that count visits, serve ads and draw maps. */
const FURNITURE_HOST =
  /(?:^|[./])(?:matomo|piwik|analytics|beacon|adsystem|adnxs|doubleclick|mapbox|logos?|icons?|avatars?|pixel|badges?)(?=$|[-_./\d])/i;

/** By its address no photo of anything listed. */
export function isFurniture(url: string): boolean {
  const [, host = '', path = ''] = /^(?:[a-z]+:)?\/\/([^/]*)(.*)$/i.exec(url) ?? [undefined, '', url];
  return FURNITURE_NAME.test(path) || FURNITURE_HOST.test(host);
}
