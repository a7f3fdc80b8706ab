import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code comes from the package by itself: when it is first drawn, or at once where `soon`.
 * `standIn` is what stands there until then.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  soon = false,
): ComponentType<Props & { standIn?: ComponentChildren }> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<unknown> | undefined;
  const fetched = () => {
    loading ??= load().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  if (soon) fetched();
  return function Later(props) {
    const [, draw] = useState(false);
    useEffect(() => {
      // Also where it came between drawing and now: what was drawn then was the stand-in.
      fetched().then(() => draw(true));
    }, []);
    return Loaded ? <Loaded {...props} /> : <>{props.standIn}</>;
  };
}
