import type { Line } from '../../seen.ts';

/** A value behind its label. */
export interface Pair<Name extends string> {
  name: Name;
  value: string;
  /** As the page writes it. */
  label: string;
  /** Texts between it and the heading. */
  distance: number;
  /** All that stands in the value's own box. */
  whole: string;
  /** Nothing but a blank parts it from its label. */
  runsOn?: true;
}

const bare = (text: string): string => text.replace(/^[\s•·–-]+|[\s:#.*]+$/g, '').trim();
/** Furniture, and what is said of another listing. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  'similar',
  'after-similar',
  'other-page',
  'frame',
  'priced',
  'card',
]);
const LONGEST_LABEL = 40;
const LONGEST = 100;

/**
 * Values behind their labels, in page order: in one text, in the next, or in the same box. `runningOn` says what may stand behind
 * its label in one text with no mark between.
 */
export function pairsOf<Name extends string>(
  lines: readonly Line[],
  labels: Readonly<Record<Name, RegExp>>,
  runningOn?: Readonly<Partial<Record<Name, RegExp>>>,
): Pair<Name>[] {
  const names = Object.keys(labels) as Name[];
  const nameOf = (text: string): Name | undefined =>
    text.length > LONGEST_LABEL ? undefined : names.find((name) => labels[name].test(bare(text)));
  const found: Pair<Name>[] = [];
  const add = (name: Name, text: string, line: Line, label: string, whole = '') => {
    const value = text.replace(/^[\s:#]+/, '').trim();
    if (!/[\p{L}\d]/u.test(value) || value.length > LONGEST || /:$/.test(value) || nameOf(value)) return;
    found.push({ name, value, label: bare(label), distance: line.distance, whole: whole || value });
  };
  for (const [index, line] of lines.entries()) {
    if (line.cues.some((cue) => ELSEWHERE.has(cue))) continue;
    const [, first = '', rest = ''] = /^([^:#]{1,40}?)\s?[:#]\s?(.+)$/.exec(line.text) ?? [];
    const within = nameOf(first);
    if (within) add(within, rest, line, first);
    for (const clause of within ? [] : line.text.split(/\s?[;·•|]\s?|,\s/)) {
      const at = clause.length <= LONGEST ? clause.search(/\s\d|\s\p{L}{3,10}\.?\s(?:19|20)\d\d\.?$/u) : 0;
      const [label, told] = [clause.slice(0, Math.max(0, at)), clause.slice(at + 1).trim()];
      const called = at > 0 ? nameOf(label) : undefined;
      if (called && runningOn?.[called]?.test(told)) {
        const known = found.length;
        add(called, told, line, label);
        for (const pair of found.slice(known)) pair.runsOn = true;
      }
    }
    const name = within ? undefined : nameOf(line.text);
    if (!name) continue;
    const following = lines.slice(index + 1, index + 3).filter(({ text }) => /[\p{L}\d]/u.test(text))[0];
    const before = lines[index - 1];
    if (
      following &&
      !following.term &&
      (line.term || /[:#]\s*$/.test(line.text) || isPair(line, following) || isInTurn(lines, index))
    )
      add(name, following.text, line, line.text, ownBox(following));
    else if (before && !line.term && isWhole(line, `${before.text}, ${line.text}`))
      add(name, before.text, line, line.text);
  }
  return found;
}

const boxesOf = ({ beside, above }: Line): string[] =>
  [beside, above].map((box) => box.replaceAll(', :,', ','));

/** The two stand in a box of their own. */
const isPair = (line: Line, following: Line): boolean =>
  boxesOf(line).some(
    (box) =>
      box.startsWith(`${line.text}, ${following.text}`) &&
      box.length <= line.text.length + following.text.length + 12,
  );
const isWhole = (line: Line, text: string): boolean => boxesOf(line).includes(text);

/** What stands in the value's box, where that begins with the value: `602 00, Brno`. */
const ownBox = ({ text, beside }: Line): string =>
  beside.startsWith(`${text},`) && beside.length <= LONGEST ? beside : text;

const LONGEST_RUN = 120;
/** Texts of one make that take turns, `Ort`, `Karlsruhe`, `Stadtteil`, `Südweststadt`: this one's turn is a label's. */
function isInTurn(lines: readonly Line[], index: number): boolean {
  const { label } = lines[index] ?? { label: '' };
  if (!label.trim() || lines[index + 1]?.label !== label) return false;
  let start = index;
  while (start > 0 && index - start < LONGEST_RUN && lines[start - 1]?.label === label) start--;
  let end = index;
  while (end - index < LONGEST_RUN && lines[end + 1]?.label === label) end++;
  const length = end - start + 1;
  // Labels have no numbers in them: where the first has one, the values come first.
  return length >= 4 && length % 2 === 0 && (index - start) % 2 === 0 && !/\d/.test(lines[start]?.text ?? '');
}
