// Loaded before the bot by --import. Notes, in the file LOOP_WATCH_FILE, each stretch in which the main thread did not return to
// its event loop, and puts a sandbox that runs in another process (SANDBOX_ELSEWHERE) in the place of the bot's own, so that its
// work is not taken for the bot's.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** How often the loop is looked at, and the shortest stretch that is noted, in milliseconds. */
const EVERY = 5;
const LEAST = 15;
/** A line without a stretch shows that the loop still turns. */
const ALIVE_EVERY = 500;

const { LOOP_WATCH_FILE: file, SANDBOX_ELSEWHERE: sandbox } = process.env;

// What the bot starts is not watched.
delete process.env.LOOP_WATCH_FILE;
if (isMainThread && file !== undefined) watchLoop(file);
if (isMainThread && sandbox !== undefined) {
  const elsewhere = new URL('./sandboxElsewhere.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      return resolved.url.endsWith('/src/sandbox/sandbox.ts') ? { ...resolved, url: elsewhere } : resolved;
    },
  });
}

function watchLoop(path: string): void {
  let [turned, written] = [performance.now(), 0];
  let cpu = process.threadCpuUsage();
  setInterval(() => {
    const now = performance.now();
    const stretch = now - turned - EVERY;
    const used = process.threadCpuUsage(cpu);
    const cpuMs = (used.user + used.system) / 1000;
    if (stretch >= LEAST || now - written >= ALIVE_EVERY) {
      written = now;
      appendFileSync(path, `${JSON.stringify({ at: Date.now(), wallMs: Math.max(0, stretch), cpuMs })}\n`);
    }
    turned = performance.now();
    cpu = process.threadCpuUsage();
  }, EVERY).unref();
}
