import type { Evidence, Line } from '../../seen.ts';

/** Zeros of the digits that pages write numbers with: Arabic, Persian, Hindi, Bengali, Thai, and those as wide as a Chinese sign. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
/** What turns the way of writing around, and what is never seen. */
const UNSEEN = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Marks in and between numbers, as Latin writing has them. */
const MARKS: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '：': ':',
  '，': ', ',
  '、': ', ',
  '／': '/',
  '．': '.',
};
const MARK = /[٫٬،؛：，、／．]/g;
const STRANGE = new RegExp([DIGIT, UNSEEN, MARK].map(({ source }) => source).join('|'));

const digitOf = (written: string): string => {
  const code = written.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
};

/** A text with its numbers in the digits 0 to 9, and without marks that only turn its direction. */
export const plainFigures = (text: string): string =>
  STRANGE.test(text)
    ? text
        .replace(UNSEEN, '')
        .replace(DIGIT, digitOf)
        .replace(MARK, (mark) => MARKS[mark] ?? mark)
    : text;

const lineOf = (line: Line): Line => ({
  ...line,
  text: plainFigures(line.text),
  label: plainFigures(line.label),
  beside: plainFigures(line.beside),
  above: plainFigures(line.above),
});
const pairOf = ([name, content]: readonly [string, string]): [string, string] => [
  name,
  plainFigures(content),
];

/** The evidence as it reads with plain figures, whatever the page's writing: what facts but the title are read from. */
export const inPlainFigures = (evidence: Evidence): Evidence => ({
  ...evidence,
  title: plainFigures(evidence.title),
  headings: evidence.headings.map(plainFigures),
  headingParts: evidence.headingParts.map((parts) => parts.map(plainFigures)),
  metas: evidence.metas.map(pairOf),
  properties: evidence.properties.map(pairOf),
  lines: evidence.lines.map(lineOf),
});
