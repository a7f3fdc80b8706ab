import fc from 'fast-check';

/** Values that a JSON schema lets in, and some that it does not. */

export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minLength?: number;
  format?: string;
  pattern?: string;
  additionalProperties?: Schema | boolean;
  maxItems?: number;
}

const ODD_WORDS = [
  '',
  ' ',
  '%00',
  '../..',
  '💶'.repeat(20),
  '\u0000',
  "'; DROP TABLE posts; --",
  '__proto__',
  '\ud800',
];
const text = fc.oneof(fc.string(), fc.constantFrom(...ODD_WORDS), fc.uuid());
const ANYTHING = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1e308, 'NaN', [], {}),
  text,
  fc.jsonValue({ maxDepth: 3 }),
);

/** Texts by what the schema says of them. */
function texts({ format, pattern, maxLength = 100 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'email') return fc.emailAddress();
  if (format === 'uri') return fc.webUrl();
  if (pattern?.includes('[0-9a-f]{64}')) return fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
  const dates = fc.constantFrom(
    '2026-12-01T10:00:00',
    '2026-12-01T10:00',
    '2027-03-28T02:30:00',
    'Europe/Berlin',
  );
  return fc.oneof(text, dates).map((one) => one.slice(0, maxLength));
}

/** Mostly what the schema lets in: regexes are not made true, so some of it is broken too. */
export function valid(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valid));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(valid)).map((parts) => Object.assign({}, ...parts));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {});
      const known = Object.fromEntries(fields.map(([name, one]) => [name, valid(one)]));
      return fc.record(known, { requiredKeys: schema.required ?? [] });
    }
    case 'array':
      return fc.array(valid(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1000, -1e12),
        max: Math.min(schema.maximum ?? 1e12, 1e12),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return texts(schema);
    default:
      return ANYTHING;
  }
}

/** One field taken away, swapped for anything, or one too many. */
export const broken = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.tuple(valid(schema), ANYTHING, fc.nat(20)).map(([value, odd, at]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd;
    const names = Object.keys(value);
    const name = names[at % (names.length + 1)];
    return name === undefined ? { ...value, more: odd } : { ...value, [name]: odd };
  });
