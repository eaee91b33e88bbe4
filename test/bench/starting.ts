import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launchChromium } from '../browser/chromium.ts';
import { emptyHanded, MAIN_PROGRAM, openUsablePage } from '../browser/usablePage.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { nodeProgram } from '../processes/nodeProgram.ts';
import { timed } from './timed.ts';

/** Time from a first `npm start`, once installed, to a page that offers commands. Throws if there is no browser. */
export async function benchStarting(): Promise<object> {
  const browser = await launchChromium();
  try {
    return await withFolder({}, async (data) => {
      const { node, args, env } = nodeProgram(MAIN_PROGRAM, [], emptyHanded(data));
      let ended: Promise<unknown> = Promise.resolve();
      const { ms } = await timed(async () => {
        const bot = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
        ended = once(bot, 'exit').finally(() => bot.stdout.destroy());
        await openUsablePage(bot.stdout, browser).finally(() => bot.kill('SIGTERM'));
      });
      await ended;
      return { startToPageMs: ms };
    });
  } finally {
    await browser.close();
  }
}
