import { useState } from 'preact/hooks';
import type { MeasuredPost } from '../../../shared/analytics.ts';
import { FIGURES, type Figure, told } from '../../../shared/insights.ts';
import type { Platform } from '../../../shared/platforms/rules.ts';
import { addressOf } from '../outcome/address.ts';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { toMinute } from '../words/amounts.ts';
import { t } from '../words/analytics.ts';
import { moment, number } from '../words/format.ts';
import { MOST_COMPARED } from './session.ts';

interface PostTableProps {
  posts: readonly MeasuredPost[];
  compared: readonly string[];
  nameOf: (accountId: string) => string;
  now: number;
  zone: string;
  onCompare: (publicationId: string) => void;
}

type Column = 'publishedAt' | Figure;
/** Lines drawn at first. */
const SHOWN = 50;

const worth = (post: MeasuredPost, column: Column): number =>
  column === 'publishedAt' ? post.publishedAt : (told(post, column) ?? -1);

/** Every post with what it came to; a press on a column's head orders by it. */
export function PostTable({ posts, compared, nameOf, now, zone, onCompare }: PostTableProps) {
  const [by, setBy] = useState<{ column: Column; isUp: boolean }>({ column: 'publishedAt', isUp: false });
  const [shown, setShown] = useState(SHOWN);
  const columns = FIGURES.filter((figure) => posts.some((post) => told(post, figure) !== null));
  const sorted = posts.toSorted((a, b) => (worth(a, by.column) - worth(b, by.column)) * (by.isUp ? 1 : -1));
  const head = (column: Column, label: string) => {
    const isBy = by.column === column;
    return (
      <th key={column} scope="col" aria-sort={isBy ? (by.isUp ? 'ascending' : 'descending') : 'none'}>
        <button
          type="button"
          class="sort"
          title={t.sortBy(label)}
          data-testid={`sort-${column}`}
          onClick={() => setBy({ column, isUp: isBy && !by.isUp })}
        >
          {label}
          <span aria-hidden="true">{isBy ? (by.isUp ? ' ↑' : ' ↓') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keys. */}
      <section class="wide" tabIndex={0} aria-label={t.posts}>
        <table class="post-table" data-testid="post-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t.compare}</span>
              </th>
              <th scope="col">{t.post}</th>
              {head('publishedAt', t.wentOut)}
              {columns.map((figure) => head(figure, t.figures[figure] ?? figure))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((post) => {
              const isCompared = compared.includes(post.publicationId);
              return (
                <tr key={post.publicationId}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t.compareThis(post.title)}
                      checked={isCompared}
                      disabled={!isCompared && compared.length >= MOST_COMPARED}
                      onChange={() => onCompare(post.publicationId)}
                    />
                  </td>
                  <th scope="row">
                    <a href={addressOf('analytics', post)} title={t.open(post.title)}>
                      {post.title}
                    </a>
                    <span class="small quiet where">
                      <PlatformMark platform={post.platform as Platform} /> {nameOf(post.accountId)}
                      {post.goneAt !== null && ` · ${t.gone}`}
                    </span>
                  </th>
                  <td class="when">{moment(toMinute(post.publishedAt), now, zone)}</td>
                  {columns.map((figure) => {
                    const value = told(post, figure);
                    return (
                      <td key={figure} class="figures">
                        {value === null ? (
                          <span class="quiet" title={t.notTold}>
                            –<span class="unseen">{t.notTold}</span>
                          </span>
                        ) : (
                          number(value)
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {sorted.length > shown && (
        <button type="button" class="button plain" onClick={() => setShown(shown + SHOWN)}>
          {t.posts}: {number(shown)} / {number(sorted.length)}
        </button>
      )}
    </>
  );
}
