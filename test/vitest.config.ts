import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new URL('./closingLine.ts', import.meta.url).pathname],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    passWithNoTests: false,
    // Preparing them takes seconds for every data directory; the tests that want them ask for them.
    env: { WORD_VECTORS: 'off' },
  },
});
