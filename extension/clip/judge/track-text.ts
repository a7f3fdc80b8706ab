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

/** WebVTT, of cues as the page's half gives them: `cues:[[0,2.5,"Hello"]]`. */
function fromCues(carried: string): string | undefined {
  const cues: unknown = JSON.parse(carried);
  const lines = (Array.isArray(cues) ? cues.slice(0, MOST_CUES) : []).flatMap(([start, end, text]) =>
    typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
      ? [`${stamp(start)} --> ${stamp(end)}\n${text.replaceAll('-->', '→').replace(/\n{2,}/g, '\n')}`]
      : [],
  );
  return lines.length ? `WEBVTT\n\n${lines.join('\n\n')}\n` : undefined;
}

/** The timed text of a track without a web address: inside its `data:` address, or of its cues as the browser has read them. */
export function trackText(carried: string): string | undefined {
  try {
    const text = carried.startsWith('cues:') ? fromCues(carried.slice(5)) : fromData(carried);
    return text && text.length <= LONGEST ? text : undefined;
  } catch {
    return undefined;
  }
}
