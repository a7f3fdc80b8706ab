import { useEffect, useRef } from 'preact/hooks';
import { drawFrame, type Ready } from '../../film/draw-frame.ts';
import { planFilm } from '../../film/plan-film.ts';
import type { Ruler } from '../../film/set-text.ts';
import { type Film, SIZES, TEMPLATE_IDS, type TemplateId } from '../../film/timeline.ts';
import { t } from '../words/film.ts';

interface LooksProps {
  film: Film;
  ready: ReadonlyMap<string, Ready>;
  ruler: Ruler;
  onChoose: (template: TemplateId) => void;
}

const SCALE = 0.16;

/** Every look, as this very film begins in it. */
export function Looks({ film, ready, ruler, onChoose }: LooksProps) {
  return (
    <fieldset class="film-looks">
      <legend>{t.look}</legend>
      <div class="row wrap">
        {TEMPLATE_IDS.map((template) => (
          <label key={template} class="film-look" title={t.looks[template]}>
            <input
              type="radio"
              name="film-look"
              value={template}
              checked={film.template === template}
              data-testid={`look-${template}`}
              onChange={() => onChoose(template)}
            />
            <Still film={film} template={template} ready={ready} ruler={ruler} />
            <span class="small">{t.lookNames[template]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Still({ film, template, ready, ruler }: Omit<LooksProps, 'onChoose'> & { template: TemplateId }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = SIZES[film.ratio];
  const { shots, texts, brand, ratio, covering } = film;
  const covers = shots.slice(0, 2).map(({ sha256 }) => ready.get(sha256));
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context || shots.length === 0) return;
    const { timeline } = planFilm({ ...film, template }, ruler);
    const shot = (index: number): Ready | null => ready.get(shots[index]?.sha256 ?? '') ?? null;
    drawFrame(context, timeline, timeline.poster, { shot, logo: () => null }, SCALE);
  }, [...covers, shots[0]?.sha256, texts, brand, ratio, covering]);
  return <canvas ref={canvas} width={Math.round(width * SCALE)} height={Math.round(height * SCALE)} />;
}
