/** Where a Worker is looked for until another address is given. */
export const LOCAL_WORKER = 'http://127.0.0.1:8787';
