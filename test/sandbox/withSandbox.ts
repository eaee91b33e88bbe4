import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { startTestBot, type TestBot, type TestBotOptions } from './testBot.ts';
import { testClock } from './testClock.ts';

/** What was started in a test, ended after it, last first. */
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

/** A sandbox that ends with the test. Its clock stands still if the options name no other. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ now: testClock().now, ...options });
  running.push(() => sandbox.close());
  return sandbox;
}

/** A bot that ends with the test. */
export async function botForTest(sandbox: Sandbox, options: TestBotOptions = {}): Promise<TestBot> {
  const bot = await startTestBot(sandbox, options);
  running.push(() => bot.stop());
  return bot;
}

/** Asks the API as a bot would, without a client between. */
export async function ask(sandbox: Sandbox, method: string, path: string, body?: unknown, token = sandbox.token) {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) };
}
