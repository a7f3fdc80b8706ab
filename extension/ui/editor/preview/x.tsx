import { caption, pair, whole } from '../../../../shared/platforms/shown/x.ts';
import { threadParts } from '../../../../shared/thread.ts';
import { linksIn, weightedLength } from '../../../../shared/weighted-text.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { t } from '../../words/preview.ts';
import { FoldNote } from './FoldNote.tsx';
import { Frame } from './Frame.tsx';
import { Grid } from './Grid.tsx';
import { handleOf } from './Head.tsx';
import type { Seen } from './seen.ts';
import { Words } from './Words.tsx';

const MARKS = ['link', 'hashtag', 'mention'] as const;

/** X writes an address without what every address begins with, and not all of a long one. */
const LONGEST = 30;
const shownLink = (link: string): string => {
  const plain = link.replace(/^https?:\/\/(www\.)?/i, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

/** One post, or a thread with every post of it. */
export function X(seen: Seen) {
  const { kind, sent, screen, values } = seen;
  const parts = kind.parts
    ? threadParts(seen.caption, sent, kind.images?.max.value ?? 1)
    : [{ text: seen.caption, media: sent }];
  const comment = String(values.firstComment ?? '').trim();
  const posts = comment === '' || kind.parts ? parts : [...parts, { text: comment, media: [] }];
  const fold = caption[screen];
  const isLong = weightedLength(seen.caption) > fold.characters.value && !kind.parts;
  return (
    <>
      <article class="seen thread-of">
        {posts.map((part, at) => (
          <Post key={at} seen={seen} text={part.text} media={part.media} isLast={at === posts.length - 1} />
        ))}
      </article>
      {posts.some((part) => part.media.length > 1) && <p class="small">{t.cutToTiles(seen.name)}</p>}
      {isLong && <FoldNote text={seen.caption} fold={fold} />}
    </>
  );
}

interface PostProps {
  seen: Seen;
  text: string;
  media: Seen['sent'];
  isLast: boolean;
}

function Post({ seen, text, media: all, isLast }: PostProps) {
  const { account, screen } = seen;
  const fold = caption[screen];
  const [first] = all;
  // A link weighs 23 characters, however long it is: only what weighs more is folded.
  const isLong = weightedLength(text) > fold.characters.value;
  return (
    <div class={isLast ? 'x-post' : 'x-post goes-on'}>
      <Avatar name={account.name} url={account.avatarUrl} platform={account.platform} size={36} />
      <div class="grow">
        <p class="one-line">
          <b>{account.name}</b> <span class="quiet">@{handleOf(account)}</span>
        </p>
        <Words
          text={text}
          fold={isLong ? fold : null}
          marks={MARKS}
          links={linksIn}
          shown={shownLink}
          more={t.more.x}
        />
        {first && all.length === 1 && <Frame sent={first} shape={Math.max(first.shape, 3 / 4)} way="cut" />}
        {all.length > 1 && <Grid all={all} places={4} shapeOf={(count, at) => tileOf(count, at)} />}
      </div>
    </div>
  );
}

/** Of three the first is as tall as the other two together. */
const tileOf = (count: number, at: number): number => {
  if (count === 2 || (count === 3 && at === 0)) return pair.value;
  return whole.value;
};
