import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { checkRuntime } from '../../src/operating/checks/runtime.ts';
import { examine } from '../../src/operating/doctor.ts';
import type { Finding } from '../../src/operating/finding.ts';
import { printFindings } from '../../src/operating/operatorActions.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const FILES = { 'corpus/ferry/log.txt': 'The bell rang twice.\n' };

/** What is found in a folder with `corpus` and `data`, without asking Discord; not what is well. */
async function troubles(folder: string): Promise<readonly string[]> {
  const places = { corpusDirectory: join(folder, 'corpus'), dataDirectory: join(folder, 'data'), maxFileBytes: 1_000 };
  const found = await examine({
    settingsFile: join(folder, '.env'),
    places,
    askCluster: async () => [],
    askDiscord: async () => [],
  });
  return found.flatMap(({ state, says, todo }) =>
    state === 'ok' ? [] : [`${state}: ${says} → ${todo}`.replaceAll(folder, '')],
  );
}

/** The same folder after the bot has run. */
function afterRun(work: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(FILES, async (folder) => {
    const places = {
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory: join(folder, 'data'),
      maxFileBytes: 1_000,
    };
    const listener = { progress: () => undefined, warn: () => undefined };
    (await OpenCorpus.open({ ...places, listener })).close();
    await work(folder);
  });
}

describe('the doctor', () => {
  it('finds all well before the first start, and after it', async () => {
    await withFolder(FILES, async (folder) => expect(await troubles(folder)).toEqual([]));
    await afterRun(async (folder) => expect(await troubles(folder)).toEqual([]));
  });

  it('finds a database that is gone, and one that is none, and says how to restore', () =>
    afterRun(async (folder) => {
      for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `data/verbatim.sqlite${ending}`), { force: true });
      expect(await troubles(folder)).toEqual([
        'fault: /data/verbatim.sqlite is missing, but there was one before: the folder has dossiers (ferry), verbatim.sqlite.txt → restore a backup with: verbatim restore FILE; if you have none: verbatim restore --from-dossiers',
      ]);
      writeFileSync(join(folder, 'data/verbatim.sqlite'), 'no database at all, but a text that is long enough');
      expect((await troubles(folder)).join()).toMatch(/^fault: .* → restore a backup/u);
    }));

  it('finds what was read damaged, which is made again', () =>
    afterRun(async (folder) => {
      const store = join(folder, 'data/dossiers/ferry.sqlite');
      for (const ending of ['-wal', '-shm']) rmSync(store + ending, { force: true });
      writeFileSync(store, 'x'.repeat(9_000));
      expect((await troubles(folder)).join()).toMatch(
        /^warning: .*ferry.sqlite is damaged .* → do nothing: the next start/u,
      );
    }));

  it('finds folders that are missing, files that cannot be read, and settings that others can read', () =>
    withFolder({ 'corpus/ferry/log.zzz': 'x', '.env': 'DISCORD_TOKEN=' }, async (folder) => {
      chmodSync(join(folder, '.env'), 0o644);
      const lines = await troubles(folder);
      expect(lines[0]).toBe(
        'warning: other users of this machine can read /.env, which may contain the token → chmod 600 /.env',
      );
      expect(lines.join('\n')).toContain('warning: dossier ferry: 0 files; 1 could not be read: log.zzz: ');
      rmSync(join(folder, 'corpus'), { recursive: true });
      writeFileSync(join(folder, 'data'), 'a file, no folder');
      const more = (await troubles(folder)).join('\n');
      expect(more).toContain('fault: the folder /corpus does not exist → create it');
      mkdirSync(join(folder, 'corpus'));
      expect((await troubles(folder)).join('\n')).toContain('warning: /corpus has no documents yet → ');
    }));

  it('finds a Node that is too old', () => {
    expect(checkRuntime('20.19.1').state).toBe('fault');
    expect(checkRuntime('24.0.0').state).toBe('ok');
  });

  it('prints what to do below what is wrong, or JSON, and says whether there is a fault', () => {
    const findings: readonly Finding[] = [
      { state: 'ok', about: 'Node', says: '24', todo: null },
      { state: 'fault', about: 'disk', says: 'full', todo: 'free some space' },
    ];
    const lines: string[] = [];
    expect(printFindings(findings, false, (line) => void lines.push(line))).toBe(true);
    expect(lines).toEqual([
      'ok       Node: 24',
      'fault    disk: full',
      '         → free some space',
      '1 fault, 0 warnings.',
    ]);
    const json: string[] = [];
    expect(printFindings(findings.slice(0, 1), true, (line) => void json.push(line))).toBe(false);
    expect(JSON.parse(json.join())).toEqual({ ok: true, findings: findings.slice(0, 1) });
  });
});
