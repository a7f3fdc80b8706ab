/** Characters of one track that a clip keeps. */
const LONGEST = 500_000;
const MOST_CUES = 5000;

/** `00:01:02.500`, as WebVTT writes seconds (https://www.w3.org/TR/webvtt1/#webvtt-timestamp). */
function stamp(seconds: number): string {
  const ms = Math.max(0, Math.round(seconds * 1000));
  const part = (size: number, of: number, digits = 2) =>
    String(Math.floor(ms / size) % of).padStart(digits, '0');
  return `${part(3_600_000, 1000)}:${part(60_000, 60)}:${part(1000, 60)}.${part(1, 1000, 3)}`;
}

/** The text inside a `data:` address, where it is timed text. */
function fromData(src: string): string | undefined {
  const [, head = '', body = ''] = /^data:([^,]{0,100}),([\s\S]*)$/i.exec(src) ?? [];
  if (!body || body.length > 3 * LONGEST) return undefined;
  try {
    const bytes = /;base64$/i.test(head)
      ? Uint8Array.from(atob(decodeURIComponent(body)), (sign) => sign.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(body));
    const text = new TextDecoder().decode(bytes);
    return /^\uFEFF?\s*(?:WEBVTT|\d+\s*\r?\n\d{2}:\d{2}:\d{2},)/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** What the browser has read of a track whose address ends with the page: WebVTT, its cues one after the other. */
function fromCues(track: HTMLTrackElement): string | undefined {
  const cues = [...(track.track?.cues ?? [])].slice(0, MOST_CUES) as VTTCue[];
  const lines = cues.flatMap(({ startTime, endTime, text }) =>
    Number.isFinite(endTime) && typeof text === 'string'
      ? [`${stamp(startTime)} --> ${stamp(endTime)}\n${text.replaceAll('-->', '→').replace(/\n{2,}/g, '\n')}`]
      : [],
  );
  return lines.length ? `WEBVTT\n\n${lines.join('\n\n')}\n` : undefined;
}

/** The timed text of a track without a web address: inside the address itself, or as the browser has read it; none where it did not. */
export function textOf(track: Element, src: string): string | undefined {
  const text = /^data:/i.test(src)
    ? fromData(src)
    : /^blob:/i.test(src)
      ? fromCues(track as HTMLTrackElement)
      : undefined;
  return text && text.length <= LONGEST ? text : undefined;
}
