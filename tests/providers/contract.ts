import { describe } from 'vitest';
import { connecting } from './contract/connecting.ts';
import { ends } from './contract/ends.ts';
import { numbers } from './contract/numbers.ts';
import { publishing } from './contract/publishing.ts';
import { trouble } from './contract/trouble.ts';
import type { Staging } from './stage.ts';

/** What every Provider promises, held against its fake. Adding a platform is one Staging. */
export function contract(staging: Staging): void {
  const { way, provider } = staging;
  const platform = way ? `${provider.platform} by ${way}` : provider.platform;
  describe(`${platform}: connecting`, () => connecting(staging));
  for (const kind of staging.kinds)
    describe(`${platform}: ${kind.kind}`, () => {
      for (const part of [publishing, trouble, ends, numbers]) part(staging, kind);
    });
}
