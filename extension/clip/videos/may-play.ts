/** Elements that play, also those which a page has named itself. */
const PLAYERS = /^(?:VIDEO|IFRAME|EMBED|OBJECT)$|-/;
/** Attributes that may number, name or describe a video. */
const NAMES =
  /^(?:itemtype|typeof|videoid|data-(?:id|src|href|url|video|youtube|yt|vimeo|matterport|plyr|o?embed|iframe|tour|player))/;
/** What an address has that leads to a film, to timed text or to a player. */
const LEADS =
  /\.(?:mp4|webm|mov|m4v|m3u8|mpd|vtt|srt)|youtu|vimeo|matterport|wistia|brightcove|cloudinary|kuula|dailymotion/i;

/** A quick look at each element, by its tag and the names of its attributes: may it play or name a video? */
export function mayPlay(element: Element, tag: string, names: readonly string[]): boolean {
  if (PLAYERS.test(tag)) return true;
  for (const name of names) {
    if (name === 'class' || name === 'id') continue;
    if (name === 'href' ? LEADS.test(element.getAttribute(name) ?? '') : NAMES.test(name)) return true;
  }
  return false;
}
