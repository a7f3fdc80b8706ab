/** What screens call to have something done: it answers nothing, what comes of it shows in the state. */
type Deeds<Actions> = { [Name in keyof Actions]: (...given: never[]) => void };

/** A desk whose code comes from the package when something of it is first asked for. */
export function laterDesk<Actions extends Deeds<Actions>>(
  names: readonly (keyof Actions & string)[],
  load: () => Promise<Actions>,
): Actions {
  let loading: Promise<Actions> | undefined;
  const deed =
    (name: keyof Actions & string) =>
    (...given: never[]): void => {
      loading ??= load();
      void loading.then((desk) => desk[name](...given));
    };
  return Object.fromEntries(names.map((name) => [name, deed(name)])) as unknown as Actions;
}
