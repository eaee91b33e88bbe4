import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseAccess } from '../../src/discord/access/parseAccess.ts';
import { diagnoseDiscord } from '../../src/discord/diagnosis.ts';
import type { WantedShards } from '../../src/discord/sharding/shards.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { testClock } from '../sandbox/testClock.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ now: testClock().now });
});
afterEach(() => sandbox.close());

async function linesFor(rules: string, token = sandbox.token): Promise<readonly string[]> {
  const found = await diagnoseDiscord({ token, apiUrl: sandbox.apiUrl, access: parseAccess(rules), patience: 5_000 });
  return found.map(({ state, says, todo }) => `${state}: ${says}${todo === null ? '' : ` → ${todo}`}`);
}

describe('the doctor asks Discord', () => {
  it('and finds all well where it is', async () => {
    const { newsroom, inquiry, analyst } = sandbox.world;
    const lines = await linesFor(`ferry@${newsroom}#${inquiry}&${analyst}`);
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => line.startsWith('ok: '))).toBe(true);
    expect(lines[0]).toContain('the token and the intents are right');
  });

  it('and names servers, channels and roles that are not there', async () => {
    const { newsroom } = sandbox.world;
    const nowhere = '123456789012345678';
    const lines = await linesFor(`ferry@${nowhere} ferry@${newsroom}#${nowhere} ferry@${newsroom}&${nowhere}`);
    expect(lines.join('\n')).toContain(
      `fault: a rule names the server ${nowhere}, but the bot is not in it → invite it: https://`,
    );
    expect(lines.join('\n')).toContain(`has no channel ${nowhere}`);
    expect(lines.join('\n')).toContain(`has no role ${nowhere}`);
  });

  it('and says how many shards it recommends, and if the bot is set to have fewer', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ now: testClock().now, shards: 2, maxConcurrency: 16 });
    const { token, apiUrl } = sandbox;
    const about = async (shards: WantedShards) =>
      (await diagnoseDiscord({ token, apiUrl, access: [], shards })).find((finding) => finding.about === 'shards');
    for (const enough of ['auto', { ids: [0, 1], total: 2 }] as const)
      expect(await about(enough)).toMatchObject({ state: 'ok', says: 'Discord recommends 2 shards for 2 servers' });
    expect(await about({ ids: [0], total: 1 })).toMatchObject({
      state: 'warning',
      says: expect.stringContaining('SHARDS has 1 shard; Discord recommends 2'),
    });
  });

  it('and says if no rule opens anything', async () => {
    expect((await linesFor('')).at(-1)).toContain('warning: DOSSIER_ACCESS is empty');
  });

  it('and says if the token is refused', async () => {
    sandbox.faults.revokeToken();
    const lines = await linesFor('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^fault: /u);
    expect(lines[0]).toContain('DISCORD_TOKEN');
  });

  it('and says that nothing was checked if it cannot be reached', async () => {
    const { apiUrl: away, token } = sandbox;
    await sandbox.close();
    const [finding, ...others] = await diagnoseDiscord({ token, apiUrl: away, access: [], patience: 5_000 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ state: 'warning', says: expect.stringContaining('Discord did not answer') });
    sandbox = await startSandbox({ now: testClock().now });
  });
});
