import { webUrl } from '../urls.ts';

/** What may be a film's file or list of pieces, among all that the page loaded. */
const STREAM = /\.(?:m3u8|mpd|mp4|webm)(?:$|[?#])/i;
const MANIFEST = /\.(?:m3u8|mpd)(?:$|[?#])/i;

/**
 * What the page itself loaded of a stream whose address its player hides; undefined where it may be that of another one,
 * such as an advertisement: lists of pieces from several hosts, several files.
 */
export function loadedStream(document: Document): string | undefined {
  const loaded = (document.defaultView?.performance?.getEntriesByType?.('resource') ?? [])
    .map(({ name }) => name)
    .filter((name) => STREAM.test(name) && webUrl(name, document.baseURI));
  const manifests = loaded.filter((name) => MANIFEST.test(name));
  const hosts = new Set(manifests.map((name) => new URL(name, document.baseURI).host));
  if (hosts.size > 0) return hosts.size === 1 ? manifests[0] : undefined;
  return new Set(loaded).size === 1 ? loaded[0] : undefined;
}
