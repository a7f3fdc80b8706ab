/**
 * Reads what a page may have made to fail: an element takes the names of what others can do where its controls are called so.
 */
export function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
