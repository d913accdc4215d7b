import type { Options } from 'tsup'

/** Every package ships ESM and CJS with types, readable and with source maps left out to stay small. */
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'node20',
  platform: 'neutral',
  treeshake: true,
  splitting: false,
  shims: true,
}
