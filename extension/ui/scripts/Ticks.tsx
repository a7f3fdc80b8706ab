interface TicksProps<Name extends string> {
  label: string;
  names: readonly Name[];
  words: Record<Name, string>;
  ticked: ReadonlySet<Name>;
  onChange: (ticked: ReadonlySet<Name>) => void;
}

/** Several things to tick, one to a line. */
export function Ticks<Name extends string>({ label, names, words, ticked, onChange }: TicksProps<Name>) {
  const toggle = (name: Name) => {
    const next = new Set(ticked);
    if (!next.delete(name)) next.add(name);
    onChange(next);
  };
  return (
    <fieldset class="lines">
      <legend class="label">{label}</legend>
      {names.map((name) => (
        <label key={name} class="row">
          <input
            type="checkbox"
            data-testid={`tick-${name}`}
            checked={ticked.has(name)}
            onChange={() => toggle(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
