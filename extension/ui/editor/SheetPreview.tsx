import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../../shared/api.ts';
import type { SheetAsked, SheetPages } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { pictures } from '../parts/pictures.ts';
import { t } from '../words/target.ts';
import { ErrorLine } from './later-parts.ts';

export { ready } from '../words/target.ts';

/** A4, points. */
const PAGE = { width: 595.28, height: 841.89 };

type Page = SheetPages['pages'][number];

/** The listing's sheet before it goes out, in a window of its own. */
export function SheetPreview({ asked }: { asked: SheetAsked }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="open" onPress={() => setOpen(true)} testId="see-sheet">
        {t.seeSheet}
      </Button>
      {isOpen && <Sheet asked={asked} onClose={() => setOpen(false)} />}
    </>
  );
}

const errorIn = (thrown: unknown): ApiError =>
  (thrown as { error?: ApiError }).error ?? { code: 'internal', message: '' };

function Sheet({ asked, onClose }: { asked: SheetAsked; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState<SheetPages | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    let isGone = false;
    pictures()
      .sheet?.(asked)
      .then(
        (found) => isGone || setSheet(found),
        (thrown) => isGone || setError(errorIn(thrown)),
      );
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <dialog ref={dialog} class="sheet-window" aria-label={t.sheet} onClose={onClose} data-testid="sheet">
      <div class="row">
        <b class="grow one-line">{t.sheet}</b>
        <Button look="ghost" icon="close" label={t.closeSheet} onPress={() => dialog.current?.close()} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="sheet-pages" tabIndex={0} aria-label={t.sheet} aria-busy={!sheet && !error}>
        {error && <ErrorLine error={error} />}
        {!sheet && !error && <p class="quiet">{t.sheetComing}</p>}
        {sheet?.pages.map((page, at) => (
          <PageOfSheet
            key={at}
            page={page}
            name={t.sheetPage(at + 1, sheet.pages.length)}
            language={sheet.language}
            isFirst={at === 0}
          />
        ))}
      </section>
    </dialog>
  );
}

/** Drawn from the very layout that the PDF is made of. */
function PageOfSheet(props: { page: Page; name: string; language: string; isFirst: boolean }) {
  const { page, name, language, isFirst } = props;
  return (
    <figure>
      <svg viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} data-testid="sheet-page" lang={language}>
        <title>{name}</title>
        <rect width={PAGE.width} height={PAGE.height} fill="#ffffff" />
        {page.photos.map((box) => (
          <Photo key={box.sha256 + box.y + box.x} box={box} isLarge={isFirst && box.width > PAGE.width / 3} />
        ))}
        {page.lines.map(({ x, y, width }) => (
          <line key={y} x1={x} x2={x + width} y1={y} y2={y} stroke="#d6dbe0" stroke-width="0.5" />
        ))}
        {page.words.map(({ text, x, y, width, size, weight, colour }, at) => (
          <text
            key={at}
            x={x}
            y={y}
            font-size={size}
            font-weight={weight}
            fill={colour}
            textLength={width}
            lengthAdjust="spacingAndGlyphs"
          >
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="small quiet">{name}</figcaption>
    </figure>
  );
}

/** What does not fit its box is cut away on both sides, as on paper. */
function Photo({ box, isLarge }: { box: Page['photos'][number]; isLarge: boolean }) {
  const [address, setAddress] = useState<string | null>(null);
  const { sha256, ...place } = box;
  useEffect(() => {
    let shown: string | null = null;
    let isGone = false;
    void (isLarge ? pictures().full(sha256) : pictures().thumb(sha256)).then((found) => {
      if (isGone && found) pictures().release(found);
      else {
        shown = found;
        setAddress(found);
      }
    });
    return () => {
      isGone = true;
      if (shown) pictures().release(shown);
    };
  }, [sha256, isLarge]);
  return address ? (
    <image href={address} {...place} preserveAspectRatio="xMidYMid slice" />
  ) : (
    <rect {...place} fill="#eef0f2" />
  );
}
