/** The caption exactly as it goes out: line ends as LF, outer blank space gone. Screens count this, Providers send it. */
export function captionAsSent(caption: string): string {
  return caption.replace(/\r\n?/g, '\n').trim();
}

/** A title goes out on one line. */
export function titleAsSent(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Hashtags in the text, without the number sign, in order; a tag ends at a space or at punctuation. */
export function hashtagsIn(caption: string): string[] {
  return [...caption.matchAll(/(?:^|\s)#([\p{L}\p{N}_]+)/gu)].map((match) => match[1] as string);
}

export function mentionsIn(caption: string): string[] {
  return [...caption.matchAll(/(?:^|\s)@([\p{L}\p{N}_.]+)/gu)].map((match) => match[1] as string);
}
