import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    // They need servers: npm run test:cluster.
    exclude: ['**/node_modules/**', 'test/cluster/**'],
    reporters: ['default', new URL('./closingLine.ts', import.meta.url).pathname],
    // Every limit in milliseconds is there to end a hang. A machine that is twenty times as busy stays far below them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    passWithNoTests: false,
    // Every dossier would be summed up; the tests that want meaning ask for it.
    env: { WORD_VECTORS: 'off' },
  },
});
