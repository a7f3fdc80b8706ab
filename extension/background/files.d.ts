/** The address of a file that is packed beside the code, never inside it. */
declare module '*.woff2?url&no-inline' {
  const address: string;
  export default address;
}
