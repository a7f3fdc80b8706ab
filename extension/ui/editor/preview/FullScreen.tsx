import type { ComponentChildren } from 'preact';
import type { Covered } from '../../../../shared/platforms/shown/shown.ts';
import { Frame } from './Frame.tsx';
import { Swipe } from './Swipe.tsx';
import type { Sent } from './seen.ts';

interface FullScreenProps {
  all: readonly Sent[];
  /** What lies over it at the foot: who, and which words. */
  children?: ComponentChildren;
  /** Where the platform's own buttons lie. */
  covered?: Covered;
}

const TALL = 9 / 16;

/** A picture or video that fills a phone held upright, with what lies over it. */
export function FullScreen({ all, children, covered }: FullScreenProps) {
  const percent = (part: number | undefined): string => `${(part ?? 0) * 100}%`;
  return (
    <div class="full-screen">
      <Swipe
        count={Math.max(1, all.length)}
        at={(index) =>
          all[index] && (
            <Frame key={all[index].media.id} sent={all[index]} shape={TALL} way="inside">
              {covered && (
                <>
                  <span class="covered" style={{ inset: `0 0 auto 0`, height: percent(covered.top.value) }} />
                  <span
                    class="covered"
                    style={{
                      inset: `auto 0 ${percent(covered.bottom.value)} auto`,
                      width: percent(covered.side.value),
                      height: '36%',
                    }}
                  />
                  <span
                    class="covered"
                    style={{ inset: `auto 0 0 0`, height: percent(covered.bottom.value) }}
                  />
                </>
              )}
            </Frame>
          )
        }
      />
      <div class="over">{children}</div>
    </div>
  );
}
