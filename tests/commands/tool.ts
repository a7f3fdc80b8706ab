import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The tools write into a pipe, so they have to be told who reads it. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { FORCE_COLOR: undefined, NO_COLOR: '1' };

export type ToolResult = { code: number; output: string; seconds: number };

/**
 * Runs a tool of node_modules/.bin, or a script by its path, with the project's Node. Never throws: a tool that does
 * not start, or takes longer than `limitMs`, ends with a code that is not 0.
 */
export function runTool(
  tool: string,
  args: string[],
  { live = false, limitMs = 10 * 60_000 }: { live?: boolean; limitMs?: number } = {},
): Promise<ToolResult> {
  const bin = join(root, 'node_modules/.bin');
  const command = tool.endsWith('.ts') ? process.execPath : join(bin, tool);
  const given = tool.endsWith('.ts') ? [tool, ...args] : args;
  const started = performance.now();
  let output = '';
  return new Promise((resolve) => {
    const end = (code: number) => resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, given, {
      cwd: root,
      env: { ...process.env, ...COLOURS, PATH: `${bin}:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    });
    const hear = (part: Buffer) => {
      output += part;
      if (live) process.stdout.write(part);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal} after ${limitMs / 1000} s at most`;
      end(code ?? 1);
    });
  });
}
