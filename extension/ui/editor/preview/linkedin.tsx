import type { ComponentChildren } from 'preact';
import { caption, card, shapes } from '../../../../shared/platforms/shown/linkedin.ts';
import { later } from '../../parts/later.tsx';
import { number } from '../../words/format.ts';
import { t } from '../../words/preview.ts';
import { Card } from './Card.tsx';
import { Comment } from './Comment.tsx';
import { FoldNote } from './FoldNote.tsx';
import { Frame } from './Frame.tsx';
import { Grid } from './Grid.tsx';
import { Head } from './Head.tsx';
import { Swipe } from './Swipe.tsx';
import { isCut, type Seen } from './seen.ts';
import { Words } from './Words.tsx';

/** A mention would have to be written with the member's own number: a name with an at sign stays text. */
const MARKS = ['link', 'hashtag'] as const;
const PLACES = 5;

const SheetPreview = later(() => import('../SheetPreview.tsx'), 'SheetPreview');

/** A post of a member or of an organization. */
export function Linkedin(seen: Seen) {
  const { account, kind, screen, values } = seen;
  const fold = caption[screen];
  const { cut, drawn } = inside(seen);
  return (
    <>
      <article class="seen">
        <Head account={account} name={account.name} line={t.justNow} />
        <div class="seen-foot">
          <Words text={seen.caption} fold={fold} marks={MARKS} more={t.more.linkedin} />
        </div>
        {kind.kind === 'poll' && <Poll values={values} />}
        {drawn}
        <Comment account={account} name={account.name} text={values.firstComment} />
      </article>
      {cut && <p class="small">{cut}</p>}
      <FoldNote text={seen.caption} fold={fold} />
    </>
  );
}

/** What stands under the words, and what is cut from it. */
function inside(seen: Seen): { drawn?: ComponentChildren; cut?: string } {
  const { kind, media, values, title, source, name } = seen;
  const all = seen.sent;
  const [first] = all;
  if (kind.kind === 'link')
    return {
      drawn: (
        <Card
          link={String(values.link ?? '')}
          title={title}
          picture={values.link === source.canonicalUrl ? seen.pagePicture : undefined}
          shape={card.value}
        />
      ),
    };
  if (!first) return {};
  if (kind.document)
    return {
      drawn: (
        <div class="seen-document">
          <p class="row">
            <b class="grow one-line">{title}</b>
            {values.pages !== 'sheet' && <span class="small quiet">{t.pages(all.length)}</span>}
          </p>
          {values.pages === 'sheet' ? (
            <SheetPreview asked={{ draftId: seen.draftId, title, photos: media.map((one) => one.id) }} />
          ) : (
            <Swipe
              count={all.length}
              at={(index) =>
                all[index] && (
                  <Frame key={all[index].media.id} sent={all[index]} shape={all[index].shape} way="inside" />
                )
              }
            />
          )}
        </div>
      ),
    };
  if (all.length > 1)
    return {
      drawn: (
        <Grid
          all={all}
          places={PLACES}
          shapeOf={(count, at) => (at === 0 && (count === 3 || count === 4) ? 3 / 2 : 1)}
        />
      ),
      cut: t.cutToTiles(name),
    };
  const shape = Math.min(Math.max(first.shape, shapes.min.value), shapes.max.value);
  return {
    drawn: <Frame sent={first} shape={shape} way={first.media.kind === 'video' ? 'inside' : 'cut'} />,
    ...(isCut(first.shape, shape) && first.media.kind !== 'video' ? { cut: t.cutToShape(name) } : {}),
  };
}

function Poll({ values }: Pick<Seen, 'values'>) {
  const answers = [1, 2, 3, 4].flatMap((at) => values[`pollAnswer${at}`] || []);
  return (
    <div class="seen-poll">
      <b>{String(values.pollQuestion ?? '')}</b>
      <ol aria-label={number(answers.length)}>
        {answers.map((answer) => (
          <li key={String(answer)}>{String(answer)}</li>
        ))}
      </ol>
    </div>
  );
}
