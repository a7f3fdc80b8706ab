import { buildExtension } from '../browser/build.ts';
import { type ServedSamples, serveSamples } from '../samples/serve.ts';
import { type System, startSystem } from '../system/system.ts';

/** What several measures stand on; each part is made when it is first asked for, and all end together. */
export class Stage {
  readonly say: (line: string) => void;
  /** A folder of saved listing pages to be clipped instead of our own. */
  readonly pages: string | undefined;
  readonly #ends: (() => Promise<unknown>)[] = [];
  #extension: Promise<string> | undefined;
  #system: Promise<System> | undefined;
  #samples: Promise<ServedSamples> | undefined;

  constructor(say: (line: string) => void, pages?: string) {
    this.say = say;
    this.pages = pages;
  }

  /** The folder of the extension, built as it is shipped. */
  extension(): Promise<string> {
    this.#extension ??= buildExtension();
    return this.#extension;
  }

  /** Sandbox, Worker, and Chromium with the extension, which may fetch from everywhere. */
  system(): Promise<System> {
    this.#system ??= (async () => {
      this.say('Starting the sandbox, the Worker and Chromium …');
      const system = await startSystem({ extensionDir: await this.extension() });
      this.#ends.push(() => system.close());
      await system.browser.grantHosts(['http://*/*', 'https://*/*']);
      return system;
    })();
    return this.#system;
  }

  /** The sample listing pages. */
  samples(): Promise<ServedSamples> {
    this.#samples ??= (async () => {
      const samples = await serveSamples();
      this.#ends.push(() => samples.close());
      return samples;
    })();
    return this.#samples;
  }

  async close(): Promise<void> {
    for (const end of this.#ends.reverse()) await end();
  }
}
