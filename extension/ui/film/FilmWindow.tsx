import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mayCall } from '../../../shared/access.ts';
import type { ApiError } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/draft.ts';
import { FONT_FILES } from '../../film/font-files.ts';
import { canvasRuler, loadFonts } from '../../film/fonts.ts';
import { type FilmJob, isOpen } from '../../film/job.ts';
import { planFilm } from '../../film/plan-film.ts';
import { heldTo } from '../../film/safe.ts';
import type { Ruler } from '../../film/set-text.ts';
import { type Brand, type Film, NO_BRAND } from '../../film/timeline.ts';
import type { Remembered } from '../../messages.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemLine } from '../parts/ProblemLine.tsx';
import { errorWords } from '../words/errors.ts';
import { t } from '../words/film.ts';
import { BrandKit } from './BrandKit.tsx';
import { Frame } from './Frame.tsx';
import { type Films, films } from './films.ts';
import { coveringAt, firstFilm, firstShown, isShowable, looksOf, shotOf } from './first-film.ts';
import { Looks } from './Looks.tsx';
import { OpusRefused } from './OpusRefused.tsx';
import { Preview } from './Preview.tsx';
import { Shots } from './Shots.tsx';
import { SoundPart } from './SoundPart.tsx';
import { SubtitlePart } from './SubtitlePart.tsx';
import { Texts } from './Texts.tsx';
import { placesUnfit } from './unfit.ts';
import { useReady } from './use-ready.ts';

interface FilmWindowProps {
  draft: Draft;
  remembered: Remembered;
  job: FilmJob | null;
  now: number;
  /** How far its making is. */
  making: ComponentChildren;
  error: ApiError | null;
  onMake: (film: Film) => void;
  onClose: () => void;
}

/** Ms after the last change until it is kept. */
const KEPT_AFTER = 500;

/** Everything that can be chosen of a film, beside its preview. */
export function FilmWindow(props: FilmWindowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [film, setFilm] = useState<Film | null>(null);
  const [ruler, setRuler] = useState<Ruler | null>(null);
  const [mime, setMime] = useState<'video/mp4' | 'video/webm'>('video/mp4');
  const { draft, remembered, job, onClose } = props;
  const held = (film: Film) => heldTo(film, platformsOf(draft, remembered));
  useEffect(() => {
    dialog.current?.showModal();
    const maker = films();
    if (!maker) return;
    let isGone = false;
    void (async () => {
      const kept = job?.film.brand ?? NO_BRAND;
      const [brand] = await Promise.all([maker.brand().catch(() => kept), loadFonts(FONT_FILES)]);
      const begun = job?.film ?? (await begin(draft, remembered, brand, maker));
      if (isGone) return;
      setFilm(held({ ...begun, brand }));
      setRuler(canvasRuler());
      setMime((await maker.writes(draft.id)).mime ?? 'video/mp4');
    })();
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <dialog ref={dialog} class="film-window" aria-label={t.title} onClose={onClose} data-testid="film-window">
      <div class="row">
        <h2 class="grow one-line">{t.title}</h2>
        <Button
          look="ghost"
          icon="close"
          label={t.close}
          onPress={() => dialog.current?.close()}
          testId="film-close"
        />
      </div>
      {film && ruler && <Room {...props} film={film} ruler={ruler} mime={mime} setFilm={setFilm} />}
    </dialog>
  );
}

/** What is suggested where nobody has chosen anything yet. */
async function begin(draft: Draft, remembered: Remembered, brand: Brand, { look }: Films): Promise<Film> {
  const photos = firstShown(draft).flatMap(({ kind, sha256 }) =>
    kind === 'photo' && sha256 !== undefined ? [sha256] : [],
  );
  return firstFilm(draft, remembered, brand, await looksOf(photos, look));
}

/** Whether this person's role lets them change what all videos of the workspace have in common. */
function mayChangeBrand({ pairing }: Remembered): boolean {
  const role = pairing?.me.workspaces.find(({ id }) => id === pairing.workspaceId)?.role;
  return mayCall(role, 'setBrand');
}

const platformsOf = ({ targets }: Draft, { rules }: Remembered): string[] =>
  targets.flatMap(({ accountId }) => rules[accountId]?.platform ?? []);

interface RoomProps extends FilmWindowProps {
  film: Film;
  ruler: Ruler;
  /** What comes out. */
  mime: 'video/mp4' | 'video/webm';
  setFilm: (film: Film) => void;
}

function Room({ draft, remembered, job, now, making, error, onMake, film, ruler, mime, setFilm }: RoomProps) {
  const ready = useReady(film);
  const [broken, setBroken] = useState<ApiError | null>(null);
  const branding = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isBusy = job !== null && (isOpen(job) || job.state === 'paused');
  const planned = useMemo(() => (film.shots.length > 0 ? planFilm(film, ruler) : null), [film, ruler]);
  const maker = films();

  const change = (changes: Partial<Film>) => {
    const next = heldTo({ ...film, ...changes }, platformsOf(draft, remembered));
    setFilm(next);
    clearTimeout(saving.current);
    saving.current = setTimeout(
      () => void maker?.keep(draft.id, next, false).catch(() => undefined),
      KEPT_AFTER,
    );
  };
  const mayBrand = mayChangeBrand(remembered);
  const brandIs = (brand: Brand) => {
    change({ brand });
    clearTimeout(branding.current);
    branding.current = setTimeout(() => void maker?.keepBrand(brand).catch(() => undefined), KEPT_AFTER);
  };
  const taking =
    (take: ((file: Blob) => Promise<string>) | undefined) =>
    async (file: File): Promise<string | null> => {
      setBroken(null);
      return (
        (await take?.(file).catch((thrown) => {
          setBroken((thrown as { error?: ApiError }).error ?? { code: 'internal', message: '' });
          return null;
        })) ?? null
      );
    };
  const make = () => {
    clearTimeout(saving.current);
    clearTimeout(branding.current);
    const { agent, contact } = film.texts;
    const brand = { ...film.brand, agent, contact };
    if (mayBrand) void maker?.keepBrand(brand).catch(() => undefined);
    onMake({ ...film, brand });
  };
  const photos = draft.media.filter(isShowable);
  // Those of its targets are shown even where somebody has unticked them.
  const places = [...new Set([...film.covering, ...coveringAt(draft, remembered)])];
  const said = error ?? broken;
  return (
    <div class="film-room">
      {planned && <Preview film={film} ready={ready} ruler={ruler} places={places} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="film-choices" tabIndex={0} aria-label={t.title}>
        <fieldset disabled={isBusy} class="film-all">
          {film.shots.length > 0 && (
            <Looks film={film} ready={ready} ruler={ruler} onChoose={(template) => change({ template })} />
          )}
          <Frame film={film} onChange={change} />
          <Texts film={film} onChange={change} />
          <Shots
            film={film}
            photos={photos}
            left={planned?.left ?? 0}
            timeline={planned?.timeline ?? null}
            onChange={(shots) => change({ shots })}
            onAdd={async (photo) => {
              const { kind, sha256 = '' } = photo;
              const look = kind === 'photo' ? await maker?.look(sha256).catch(() => undefined) : undefined;
              change({ shots: [...film.shots, shotOf(photo, false, draft.targets, look)] });
            }}
          />
          <SoundPart
            film={film}
            now={now}
            onChange={(sound) => change({ sound })}
            onTake={taking(maker?.takeFile)}
          />
          <SubtitlePart
            film={film}
            caption={draft.caption}
            between={{
              from: planned?.timeline.scenes.find(({ from }) => from > 0)?.from ?? 4,
              to: film.seconds - 4,
            }}
            onChange={change}
          />
          <BrandKit film={film} mayChange={mayBrand} onChange={brandIs} onTake={taking(maker?.takeLogo)} />
        </fieldset>
      </section>
      <footer class="film-foot">
        {placesUnfit(film, draft, remembered, mime).map((name) => (
          <ProblemLine key={name} weight="warn">
            {t.unfit(name)}
          </ProblemLine>
        ))}
        <OpusRefused film={film} draft={draft} />
        {said && <ProblemLine>{t.errors[said.code] ?? errorWords(said)}</ProblemLine>}
        {making}
        {isBusy ? (
          <p class="small quiet">{t.goesOn}</p>
        ) : (
          <Button
            look={job?.state === 'done' ? 'plain' : 'primary'}
            icon="video"
            off={film.shots.length === 0}
            onPress={() => film.shots.length > 0 && make()}
            testId="film-make"
          >
            {job?.state === 'done' ? t.again : t.begin}
          </Button>
        )}
      </footer>
    </div>
  );
}
