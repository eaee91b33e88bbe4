import { defineConfig } from 'vitest/config';

/** The tests on real servers. They share the servers, so one file runs after the other. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/cluster/**/*.test.ts'],
    globalSetup: [new URL('./globalSetup.ts', import.meta.url).pathname],
    fileParallelism: false,
    reporters: ['default', new URL('../closingLine.ts', import.meta.url).pathname],
    // In milliseconds, to end a hang. Nodes that find each other again take seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    passWithNoTests: false,
    env: { WORD_VECTORS: 'off' },
  },
});
