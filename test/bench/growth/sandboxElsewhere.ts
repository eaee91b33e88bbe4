import type { Sandbox } from '../../../src/sandbox/sandbox.ts';

/** What the bot uses of a sandbox that it starts itself. */
type Elsewhere = Pick<Sandbox, 'apiUrl' | 'pageUrl' | 'token' | 'world' | 'close'>;

/** Takes the place of the bot's own function: the sandbox already runs in the process that measures. */
export async function startSandbox(): Promise<Elsewhere> {
  // Written by measureDiscord.ts.
  const known = JSON.parse(process.env.SANDBOX_ELSEWHERE ?? '{}') as Omit<Elsewhere, 'close'>;
  return { ...known, close: async () => {} };
}
