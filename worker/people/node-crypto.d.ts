/** The part of node:crypto that passwords need; workerd has it by `nodejs_compat`. */
declare module 'node:crypto' {
  export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean;
  export function scrypt(
    password: string,
    salt: string,
    bytes: number,
    cost: { N: number; r: number; p: number; maxmem: number },
    done: (error: Error | null, key: Uint8Array<ArrayBuffer>) => void,
  ): void;
}
