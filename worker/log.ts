/** What a line may tell beside its event: ids, counts, names of ours. Never a body, an address, a token. */
export const LOG_FIELDS = [
  'id',
  'route',
  'method',
  'status',
  'ms',
  'user',
  'accountId',
  'publicationId',
  'step',
  'do',
  'count',
] as const;
/** No other can be written: each stands in the inventory of what is stored. */
export type LogFields = Readonly<
  Partial<Record<(typeof LOG_FIELDS)[number], string | number | boolean | null | undefined>>
>;
/** What every line has, and what one about an error has. */
export const LINE_FIELDS = ['at', 'level', 'event', 'error', 'database', 'where'] as const;

type Fault = Partial<Record<(typeof LINE_FIELDS)[number], string | undefined>>;

export interface Log {
  /** One JSON line. `event` is a short name of ours. */
  info(event: string, fields?: LogFields): void;
  /** As info; of `error` only its name and where it was thrown, for its message can hold what was sent. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Where it was thrown, without the message that opens a stack. */
function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 6)
    .map((line) => line.trim().slice(0, 160))
    .join(' < ');
}

/** D1 names a constraint or a column in its messages and never a bound value. */
function databaseWords(error: Error): string | undefined {
  const source = error.cause instanceof Error ? error.cause : error;
  return /^D1_[A-Z_]*ERROR/.test(source.message) ? source.message.slice(0, 200) : undefined;
}

export function logTo(write: (line: string) => void, now: () => number): Log {
  const line = (level: string, event: string, fields: LogFields & Fault): void =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }));
  return {
    info: (event, fields = {}) => line('info', event, fields),
    error(event, error, fields = {}) {
      const known = error instanceof Error ? error : new Error();
      const about = { error: known.name, database: databaseWords(known), where: frames(known) };
      line('error', event, { ...fields, ...about });
    },
  };
}
