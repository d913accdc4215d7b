import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Tests read the sources, so that they need no build.
    alias: [
      {
        find: /^@chexpp\/([a-z-]+)$/,
        replacement: fileURLToPath(new URL('./packages/', import.meta.url)) + '$1/src/index.ts',
      },
    ],
  },
  test: { include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'], testTimeout: 60_000 },
})
