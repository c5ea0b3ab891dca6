/** How swc reads our TypeScript: decorators with the metadata that injection needs. */
export const typescript = ({ tsx }) => ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      ...(tsx && { react: { runtime: 'automatic' } }),
    },
  },
});
