/** For the build: the package as a whole has a version, its files need none in their names. */
export const plainNames = {
  name: 'plain-names',
  outputOptions: (output: object) =>
    'chunkFileNames' in output ? { ...output, chunkFileNames: 'chunks/[name].js' } : null,
};
