/** The one thing of Node's that is asked for here; workerd brings it with `nodejs_compat`. */
declare module 'node:zlib' {
  export function crc32(data: Uint8Array, value?: number): number;
}
