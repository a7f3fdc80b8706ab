import type { Line } from './attach.ts';

/** Where something is in a view: by CSS, by test id, or by what assistive technology says of it. */
export type Place = string | { testId: string } | { role: string; name?: string | RegExp };

type Node = {
  role?: { value: string };
  name?: { value: string };
  ignored?: boolean;
  backendDOMNodeId?: number;
};

/** The object ids of everything at the place, in document order. */
export async function findAll(line: Line, place: Place): Promise<string[]> {
  return typeof place === 'object' && 'role' in place ? byRole(line, place) : byCss(line, cssOf(place));
}

/** The place in words, for errors. */
export function placeName(place: Place): string {
  if (typeof place === 'string') return place;
  if ('testId' in place) return `test id ${place.testId}`;
  return place.name === undefined ? place.role : `${place.role} ${String(place.name)}`;
}

function cssOf(place: string | { testId: string }): string {
  return typeof place === 'string' ? place : `[data-testid=${JSON.stringify(place.testId)}]`;
}

async function byCss(line: Line, css: string): Promise<string[]> {
  const { result } = await line.send<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: `[...document.querySelectorAll(${JSON.stringify(css)})]`,
  });
  const { result: members } = await line.send<{ result: { name: string; value?: { objectId?: string } }[] }>(
    'Runtime.getProperties',
    { objectId: result.objectId, ownProperties: true },
  );
  return members.flatMap((member) =>
    /^\d+$/.test(member.name) && member.value?.objectId ? [member.value.objectId] : [],
  );
}

async function byRole(line: Line, place: { role: string; name?: string | RegExp }): Promise<string[]> {
  const { root } = await line.send<{ root: { backendNodeId: number } }>('DOM.getDocument', { depth: 0 });
  const { nodes } = await line.send<{ nodes: Node[] }>('Accessibility.queryAXTree', {
    backendNodeId: root.backendNodeId,
    role: place.role,
  });
  const matching = nodes.filter((node) => !node.ignored && named(node.name?.value ?? '', place.name));
  const found = await Promise.all(
    matching.map((node) =>
      line.send<{ object: { objectId: string } }>('DOM.resolveNode', {
        backendNodeId: node.backendDOMNodeId,
      }),
    ),
  );
  return found.map(({ object }) => object.objectId);
}

function named(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
