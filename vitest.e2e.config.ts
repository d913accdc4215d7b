import { defineConfig } from 'vitest/config'

/** End-to-end tests run what users run: the built packages and the `chexpp` command. */
export default defineConfig({
  test: { include: ['e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
})
