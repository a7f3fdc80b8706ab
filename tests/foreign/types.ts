/** A type of a declaration file, as far as JSON goes. */
type Type =
  | { is: 'any' }
  | { is: 'named'; name: string }
  | { is: 'literal'; value: unknown }
  | { is: 'plain'; of: 'string' | 'number' | 'boolean' }
  | { is: 'list'; of: Type }
  | { is: 'one of'; these: Type[] }
  | { is: 'members'; members: Map<string, Member>; others: Type | null };

interface Member {
  type: Type;
  optional: boolean;
}

const PLAIN = ['string', 'number', 'boolean'] as const;
const LITERALS: Record<string, unknown> = { true: true, false: false, null: null, undefined: undefined };

/**
 * The types that a package declares, read as data: what its generator wrote from the platform's own specification is
 * held against JSON here. Functions, classes and generics of their own are passed over.
 */
export class Types {
  readonly #source: string;
  readonly #starts = new Map<string, { at: number; extended: string | undefined }>();
  readonly #read = new Map<string, Type>();

  constructor(declarations: string) {
    this.#source = declarations.replace(/\/\*[\s\S]*?\*\//g, '');
    const heads = /\b(?:interface ([\w$]+)(?: extends ([\w$]+))?\s*(?=\{)|type ([\w$]+)\s*=)/g;
    for (const head of this.#source.matchAll(heads)) {
      const [whole, name, extended, alias] = head;
      this.#starts.set(name ?? alias ?? '', { at: head.index + whole.length, extended });
    }
  }

  has(name: string): boolean {
    return this.#starts.has(name);
  }

  /** The members of a type by name, those it extends included. Throws where there is no such type. */
  members(name: string): ReadonlyMap<string, Member> {
    const type = this.#named(name);
    return type.is === 'members' ? type.members : new Map();
  }

  /**
   * Where `value` is not what the type says, in words; empty where it is. `spellings` are the names a key of JSON may
   * go by in the types. Throws where there is no such type.
   */
  departures(name: string, value: unknown, spellings: (key: string) => string[] = (key) => [key]): string[] {
    return this.#differ({ is: 'named', name }, value, name, spellings);
  }

  #named(name: string): Type {
    const known = this.#read.get(name);
    if (known) return known;
    const start = this.#starts.get(name);
    if (!start) throw new Error(`These declarations have no type ${name}.`);
    const type = new Reader(this.#source, start.at).type();
    if (start.extended && type.is === 'members')
      for (const [key, member] of this.members(start.extended)) type.members.set(key, member);
    this.#read.set(name, type);
    return type;
  }

  #differ(type: Type, value: unknown, path: string, spellings: (key: string) => string[]): string[] {
    switch (type.is) {
      case 'any':
        return [];
      case 'named':
        return this.#differ(this.#named(type.name), value, path, spellings);
      case 'literal':
        return value === type.value
          ? []
          : [`${path} is ${JSON.stringify(value)}, not ${JSON.stringify(type.value)}`];
      case 'plain':
        return typeof value === type.of ? [] : [`${path} is ${JSON.stringify(value)}, not a ${type.of}`];
      case 'list':
        if (!Array.isArray(value)) return [`${path} is no list`];
        return value.flatMap((one, i) => this.#differ(type.of, one, `${path}[${i}]`, spellings));
      case 'one of': {
        const tried = type.these.map((one) => this.#differ(one, value, path, spellings));
        return tried.reduce((best, next) => (next.length < best.length ? next : best));
      }
      case 'members':
        return this.#differInside(type, value, path, spellings);
    }
  }

  #differInside(
    { members, others }: Type & { is: 'members' },
    value: unknown,
    path: string,
    spellings: (key: string) => string[],
  ): string[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
    const seen = new Set<string>();
    const inside = Object.entries(value).flatMap(([key, inner]) => {
      if (inner === undefined) return [];
      const name = spellings(key).find((one) => members.has(one));
      if (name !== undefined) seen.add(name);
      const type = name === undefined ? others : members.get(name)?.type;
      return type ? this.#differ(type, inner, `${path}.${key}`, spellings) : [`${path} has no member ${key}`];
    });
    const missing = [...members]
      .filter(([name, { optional }]) => !optional && !seen.has(name))
      .map(([name]) => `${path}.${name} is missing`);
    return [...inside, ...missing];
  }
}

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\w$.]+|[^\s])/y;

/** Reads one type from where it begins. */
class Reader {
  readonly #source: string;
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  #look(): string {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.#source)?.[1] ?? '';
  }

  #take(expected?: string): string {
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.#source)?.[1] ?? '';
    if (expected !== undefined && token !== expected)
      throw new Error(`A type with "${token}" where "${expected}" was expected cannot be read.`);
    this.#at = TOKEN.lastIndex;
    return token;
  }

  #skip(token: string): boolean {
    if (this.#look() !== token) return false;
    this.#take();
    return true;
  }

  type(): Type {
    this.#skip('|');
    const these = [this.#listed()];
    while (this.#skip('|')) these.push(this.#listed());
    return these.length === 1 && these[0] ? these[0] : { is: 'one of', these };
  }

  #listed(): Type {
    let type = this.#single();
    while (this.#skip('[')) {
      this.#take(']');
      type = { is: 'list', of: type };
    }
    return type;
  }

  #single(): Type {
    const token = this.#take();
    if (token === '(') {
      const type = this.type();
      this.#take(')');
      return type;
    }
    if (token === '{') return this.#members();
    if (/^['"]/.test(token)) return { is: 'literal', value: JSON.parse(`"${token.slice(1, -1)}"`) };
    if (/^-?\d/.test(token)) return { is: 'literal', value: Number(token) };
    if (token in LITERALS) return { is: 'literal', value: LITERALS[token] };
    const plain = PLAIN.find((one) => one === token);
    if (plain) return { is: 'plain', of: plain };
    if (token === 'any' || token === 'unknown') return { is: 'any' };
    if (!this.#skip('<')) return { is: 'named', name: token };
    const given = [this.type()];
    while (this.#skip(',')) given.push(this.type());
    this.#take('>');
    const [first, second] = given;
    if (token === 'Array' && first) return { is: 'list', of: first };
    if (token === 'Record' && second) return { is: 'members', members: new Map(), others: second };
    throw new Error(`The type ${token}<…> cannot be read.`);
  }

  #members(): Type {
    const members = new Map<string, Member>();
    let others: Type | null = null;
    while (!this.#skip('}')) {
      const name = this.#take();
      if (name === '[') {
        while (this.#take() !== ']');
        this.#take(':');
        others = this.type();
      } else {
        const optional = this.#skip('?');
        this.#take(':');
        members.set(name.replace(/^['"]|['"]$/g, ''), { type: this.type(), optional });
      }
      if (!this.#skip(';')) this.#skip(',');
    }
    return { is: 'members', members, others };
  }
}
