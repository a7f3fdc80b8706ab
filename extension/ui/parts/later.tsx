import { type ComponentChildren, type ComponentType, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A module with a component, and with a promise where the component needs words that must be here first. */
type Module<Name extends string, Props> = { readonly [N in Name]: ComponentType<Props> } & {
  readonly ready?: Promise<unknown>;
};

/**
 * A component whose code comes from the package by itself when it is first drawn. `standIn` is what stands there
 * until then.
 */
export function later<Name extends string, Props extends object>(
  load: () => Promise<Module<Name, Props>>,
  name: Name,
): ComponentType<Props & { standIn?: ComponentChildren }> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props) {
    const [Part, draw] = useState<ComponentType<Props> | undefined>(() => loaded);
    useEffect(() => {
      if (Part) return;
      void load().then(async (module) => {
        await module.ready;
        loaded = module[name];
        draw(() => loaded);
      });
    }, []);
    return Part ? <Part {...props} /> : <Fragment>{props.standIn}</Fragment>;
  };
}
