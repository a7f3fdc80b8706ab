import { describe, expect, test } from 'vitest';
import type { OptionValues } from '../../shared/draft.ts';
import { newTarget } from '../../shared/new-target.ts';
import { platformRules, platforms } from '../../shared/platforms/index.ts';

const tiktok = platformRules('tiktok');

describe('what a draft begins with at an account', () => {
  test('on TikTok comments, duets, stitches, disclosure and all other switches are off, whatever was chosen last time', () => {
    const last: OptionValues = { mode: 'inbox', privacy: 'SELF_ONLY' };
    for (const option of tiktok.options) if (option.type === 'switch') last[option.name] = true;
    expect(newTarget('a', 'Flat 7', tiktok, last)).toEqual({ accountId: 'a', options: { mode: 'inbox' } });
  });

  test.each(platforms.map((rules) => [rules.name, rules] as const))(
    'on %s nothing is chosen beforehand but choices that have a default of their own',
    (_name, rules) => {
      const last: OptionValues = {};
      for (const option of rules.options)
        last[option.name] =
          option.type === 'switch'
            ? !option.default
            : option.type === 'text'
              ? 'words'
              : (option.choices[0] ?? '');
      const { options } = newTarget('a', 'Flat 7', rules, last);
      for (const option of rules.options) {
        const isKept = option.type === 'choice' && option.default !== undefined;
        expect([option.name, options[option.name]]).toEqual([
          option.name,
          isKept ? last[option.name] : undefined,
        ]);
      }
    },
  );

  test('a choice that the account no longer offers starts anew', () => {
    expect(newTarget('a', '', tiktok, { mode: 'gone' }).options).toEqual({});
  });

  test('the page’s title stands where nothing goes out without one', () => {
    expect(newTarget('a', 'Flat <7>', platformRules('youtube'), {}).title).toBe('Flat 7');
    expect(newTarget('a', 'Flat 7', tiktok, {}).title).toBeUndefined();
  });
});
