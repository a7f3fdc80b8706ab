/** Stands for what rrule says and reads of rules in words (`alias` in wrangler.toml): here they are written as RFC 5545 has it. */

const refuse = (): never => {
  throw new Error('Rules of recurrence are not put into words here.');
};

export { refuse as fromText, refuse as isFullyConvertible, refuse as parseText, refuse as toText };
