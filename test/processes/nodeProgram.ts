/** Loaded before the program; see there. */
const END_WITH_PARENT = new URL('endWithParent.ts', import.meta.url).href;

/** What `spawn` and `spawnSync` need to run a program with Node. */
export interface NodeProgram {
  readonly node: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * A TypeScript program that ends when the process that starts it has ended, in whatever way: by itself, interrupted or killed.
 * Tests start every program by this, so that an interrupted run leaves no process behind.
 */
export function nodeProgram(path: string, args: readonly string[] = [], env = process.env): NodeProgram {
  return {
    node: process.execPath,
    args: ['--import', END_WITH_PARENT, path, ...args],
    env: { ...env, ENDS_WITH_PARENT: String(process.pid) },
  };
}
