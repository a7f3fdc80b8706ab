import { parseArgs } from 'node:util';
import { serveSandbox } from '../fakes/serve.ts';

const USAGE = 'Usage: npm run -s sandbox -- --port N [--keep FOLDER]';

/** Starts the sandbox platforms, prints where they answer as one JSON object, and stays up until it is stopped. */
async function main(): Promise<void> {
  const { port, keepIn } = readArguments();
  const sandbox = await serveSandbox({ port, keepIn });
  console.log(JSON.stringify(sandbox.guide(), null, 2));
  console.error(`What became public: ${sandbox.url}/`);
  const stop = () => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readArguments(): { port: number; keepIn?: string } {
  const { values } = parseArgs({ options: { port: { type: 'string' }, keep: { type: 'string' } } });
  const port = Number(values.port ?? Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a whole number from 0 to 65535 (0 takes any free port). ${USAGE}`);
  }
  return { port, keepIn: values.keep };
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  const usage = error.code?.startsWith('ERR_PARSE_ARGS') ? `. ${USAGE}` : '';
  console.error(taken ? 'That port is taken. Choose another with --port N.' : `${error.message}${usage}`);
  process.exit(1);
});
