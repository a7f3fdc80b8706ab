import type { OptionRule, Rules } from '../../../shared/platforms/rules.ts';
import { wordsOf } from '../words/platform-words.ts';

interface ConsentsProps {
  rules: Rules;
  shown: readonly OptionRule[];
  values: Record<string, string | boolean>;
}

/** The lines a platform wants read before anything is sent, with their links. */
export function Consents({ rules, shown, values }: ConsentsProps) {
  const value = (name: string) => (shown.some((one) => one.name === name) ? values[name] : false);
  const lines = rules.consents.filter(({ when }) => !when || value(when.option) === when.is);
  return (
    <>
      {lines.map(({ code, links }) => (
        <p key={code} class="small quiet consent">
          {wordsOf(rules.platform).consents[code]?.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <a key={part.link} href={links[part.link]} target="_blank" rel="noreferrer">
                {part.words}
              </a>
            ),
          )}
        </p>
      ))}
    </>
  );
}
