import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is not accessible: the rule, how bad, in words, and where. */
export type Violation = { id: string; impact: string; help: string; where: string[] };

type Evaluate = <T>(run: string) => Promise<T>;

/** Checks what a view shows now against axe's rules, or against those named. */
export async function runAxe(evaluate: Evaluate, rules?: readonly string[]): Promise<Violation[]> {
  // Found from the package that brings it, since it is not a dependency of its own.
  const fromPlaywright = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  const source = readFileSync(fromPlaywright.resolve('axe-core/axe.min.js'), 'utf8');
  await evaluate(`void (() => { ${source} })()`);
  return evaluate(`axe.run(${rules ? JSON.stringify({ runOnly: rules }) : ''}).then(({ violations }) => violations.map((violation) => ({
    id: violation.id,
    impact: violation.impact,
    help: violation.help,
    where: violation.nodes.map((node) => node.target.join(' ')),
  })))`);
}
