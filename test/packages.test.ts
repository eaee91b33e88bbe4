import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installPackages, wantsRecognition } from '../src/packages.mjs';
import { withFolder } from './fixtures/temporaryFolder.ts';

const LOCK = {
  '': { name: 'verbatim' },
  'node_modules/served': { version: '1.0.0' },
  'node_modules/linter': { version: '2.0.0', dev: true },
  'node_modules/other-system': { version: '3.0.0', optional: true },
  'node_modules/tesseract.js': { version: '7.0.0', dev: true },
  'node_modules/@tesseract.js-data/eng': { version: '1.0.0', dev: true },
};

const SERVED = { 'node_modules/served': LOCK['node_modules/served'] };
const ALL = { ...LOCK, 'node_modules/other-system': undefined };

interface Wanted {
  readonly forDevelopers?: boolean;
  readonly recognition?: boolean;
  /** What npm's exit says. */
  readonly succeeds?: boolean;
}

/** The calls of npm for a checkout in which these packages are installed, and whether all went well. */
function callsFor(
  present: object | string,
  { forDevelopers = false, recognition = false, succeeds = true }: Wanted,
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly calls: readonly string[]; readonly installed: boolean; readonly kept: readonly string[] }> {
  const lock = typeof present === 'string' ? present : JSON.stringify({ packages: present });
  const all = {
    'package-lock.json': JSON.stringify({ packages: LOCK }),
    'node_modules/.package-lock.json': lock,
    ...files,
  };
  return withFolder(all, async (root) => {
    const calls: string[] = [];
    const installed = await installPackages({
      root,
      forDevelopers,
      recognition,
      run: (args: readonly string[]) => {
        calls.push(args.filter((one) => !['--no-audit', '--no-fund'].includes(one)).join(' '));
        return succeeds;
      },
      say: () => undefined,
    });
    return { calls, installed, kept: Object.keys(files).filter((file) => existsSync(join(root, file))) };
  });
}

describe('what is installed before a start', () => {
  it('is what the bot runs on, and no tool for tests', async () => {
    expect((await callsFor({}, {})).calls).toEqual(['ci --omit=dev --include=optional']);
  });

  it('is everything before the tests', async () => {
    expect((await callsFor(SERVED, { forDevelopers: true })).calls).toEqual(['ci --include=dev --include=optional']);
  });

  it('is nothing if a lean installation is there, or a full one', async () => {
    expect((await callsFor(SERVED, {})).calls).toEqual([]);
    expect((await callsFor(ALL, {})).calls).toEqual([]);
    expect((await callsFor(ALL, { forDevelopers: true })).calls).toEqual([]);
  });

  it('is all of it again if a version differs, or npm’s own list was cut off', async () => {
    const other = { 'node_modules/served': { version: '0.9.0' } };
    expect((await callsFor(other, {})).calls).toHaveLength(1);
    expect((await callsFor('{"packages": {"node_mod', {})).calls).toHaveLength(1);
  });

  it('says if npm failed', async () => {
    expect((await callsFor({}, { succeeds: false })).installed).toBe(false);
  });

  it('has no files that only developers read, but after a lean installation only', async () => {
    const files = {
      'node_modules/served/run.js': '',
      'node_modules/served/run.js.map': '',
      'node_modules/served/types/run.d.ts': '',
    };
    expect((await callsFor({}, {}, files)).kept).toEqual(['node_modules/served/run.js']);
    expect((await callsFor({}, { forDevelopers: true }, files)).kept).toHaveLength(3);
    expect((await callsFor(SERVED, {}, files)).kept).toHaveLength(3);
  });
});

describe('packages for text recognition', () => {
  it('come in the locked versions if the setting is on and they are missing', async () => {
    const { calls } = await callsFor(SERVED, { recognition: true });
    expect(calls).toEqual(['install --omit=dev --no-save --save-prod tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0']);
  });

  it('are left alone if they are there', async () => {
    const files = {
      'node_modules/tesseract.js/package.json': '{}',
      'node_modules/@tesseract.js-data/eng/package.json': '{}',
    };
    expect((await callsFor(SERVED, { recognition: true }, files)).calls).toEqual([]);
  });

  it.each([
    ['TEXT_RECOGNITION=on', {}, true],
    ['TEXT_RECOGNITION="on"\n', {}, true],
    ['#TEXT_RECOGNITION=on', {}, false],
    ['TEXT_RECOGNITION=off', {}, false],
    ['', { TEXT_RECOGNITION: 'on' }, true],
    ['TEXT_RECOGNITION=on', { TEXT_RECOGNITION: 'off' }, false],
  ])('are wanted as .env %j and the environment %j say', async (text, environment, wanted) => {
    await withFolder({}, async (root) => {
      if (text !== '') await writeFile(join(root, '.env'), text);
      expect(wantsRecognition(root, environment)).toBe(wanted);
    });
  });
});
