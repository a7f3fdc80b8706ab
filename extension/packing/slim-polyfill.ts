/**
 * What Clipcast calls of the interfaces that the polyfill knows. What is not here works too, for Chromium answers with
 * promises by itself: the list decides what is brought, not what can be called.
 */
const CALLED: Record<string, readonly string[]> = {
  alarms: ['clear'],
  commands: ['getAll'],
  contextMenus: ['removeAll'],
  notifications: ['clear', 'create'],
  permissions: ['contains', 'request'],
  runtime: ['getPlatformInfo', 'openOptionsPage', 'sendMessage'],
  storage: ['local'],
  tabs: ['create', 'get', 'query'],
};

const LIST = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** The polyfill's list of all interfaces there are, cut down to those we call. Throws where the list is not found. */
export function withoutUncalled(source: string): string {
  const list = LIST.exec(source)?.[1];
  if (!list) throw new Error('webextension-polyfill no longer keeps its list where it was.');
  const all = JSON.parse(list) as Record<string, Record<string, unknown>>;
  const kept = Object.fromEntries(
    Object.entries(CALLED).map(([name, calls]) => [
      name,
      Object.fromEntries(calls.flatMap((call) => (all[name]?.[call] ? [[call, all[name][call]]] : []))),
    ]),
  );
  return source.replace(LIST, () => `const apiMetadata = ${JSON.stringify(kept)};`);
}

const WRAPPER =
  /^\(function \(global, factory\) \{[\s\S]*?, function \(module\) \{\n([\s\S]*)\n\}\);\s*(?:\/\/.*\s*)?$/;

/** What else the polyfill brings for interfaces that nobody calls: developer tools, other extensions, privacy settings. */
const UNUSED: readonly RegExp[] = [
  /const onRequestFinishedWrappers = new DefaultWeakMap\([\s\S]*?\n {6}\}\);/,
  /devtools: \{\s*network: \{\s*onRequestFinished: wrapEvent\(onRequestFinishedWrappers\)\s*\}\s*\},/,
  /onMessageExternal: wrapEvent\(onMessageWrappers\),/,
  /const settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs,)/,
];

/** The polyfill without its wrappers for what we do not use. Throws where one of them is not found. */
export function withoutUnused(source: string): string {
  return UNUSED.reduce((kept, unused) => {
    if (!unused.test(kept)) throw new Error(`webextension-polyfill no longer has ${unused.source}.`);
    return kept.replace(unused, '');
  }, source);
}

/**
 * As a module of today: neither what runs the modules of yesterday nor what asks which of them there are need be
 * brought. Throws where the polyfill is wrapped otherwise.
 */
export function asModule(source: string): string {
  const body = WRAPPER.exec(source)?.[1];
  if (!body) throw new Error('webextension-polyfill is no longer wrapped as it was.');
  return `const module = {};\n${body}\nexport default module.exports;`;
}

/** For the build: the polyfill brings nothing for interfaces that nobody calls. */
export const slimPolyfill = {
  name: 'slim-polyfill',
  transform: (code: string, id: string) =>
    id.endsWith('/browser-polyfill.js')
      ? { code: asModule(withoutUnused(withoutUncalled(code))), map: null }
      : undefined,
};
