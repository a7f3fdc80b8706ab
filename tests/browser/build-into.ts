// usage: node build-into.ts chrome|firefox FOLDER
import { parseArgs } from 'node:util';
import { buildExtension } from './build.ts';

const [browser, outDir] = parseArgs({ allowPositionals: true }).positionals;
if (browser !== 'chrome' && browser !== 'firefox') throw new Error('Build for chrome or firefox?');
await buildExtension({ browser, outDir });
