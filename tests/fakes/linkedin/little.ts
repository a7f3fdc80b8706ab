/** How LinkedIn reads little text. What is reserved and not escaped ends the text there, without a word. */

const RESERVED = new Set('\\|{}@[]()<>#*_~');

export interface Read {
  /** What people see. */
  shown: string;
  /** As the API gives it back. */
  stored: string;
}

const TEMPLATE = /^\{hashtag\|(?:\\#|＃)\|((?:[^}\\]|\\.)+)\}/;
const TAG = /^#([\p{L}\p{N}]+)/u;
const MENTION = /^@\[((?:[^\]\\]|\\.)+)\]\((urn:li:(?:person|organization):[\w-]+)\)/;

export function readLittle(sent: string): Read {
  let shown = '';
  let stored = '';
  for (let at = 0; at < sent.length; ) {
    const rest = sent.slice(at);
    const sign = sent[at] as string;
    const tag = TEMPLATE.exec(rest) ?? TAG.exec(rest);
    const mention = MENTION.exec(rest);
    if (sign === '\\' && RESERVED.has(sent[at + 1] ?? '')) {
      shown += sent[at + 1];
      stored += rest.slice(0, 2);
      at += 2;
    } else if (tag?.[1]) {
      shown += `#${plain(tag[1])}`;
      stored += `{hashtag|\\#|${tag[1]}}`;
      at += tag[0].length;
    } else if (mention?.[1]) {
      shown += plain(mention[1]);
      stored += mention[0];
      at += mention[0].length;
    } else if (RESERVED.has(sign)) {
      return { shown, stored };
    } else {
      shown += sign;
      stored += sign;
      at += 1;
    }
  }
  return { shown, stored };
}

const plain = (text: string): string => text.replace(/\\(.)/g, '$1');
