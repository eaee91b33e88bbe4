import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hideShardsFromLibrary, readConfig } from '../src/config.ts';
import { UserError } from '../src/errors.ts';

function faultOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('no fault was found');
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordApi: undefined,
      access: [],
      addFromHosts: [],
      managers: [],
      registerIn: 'global',
      userInstall: false,
      connects: true,
      shards: { ids: [0], total: 1 },
      shardProcesses: 1,
      corpusDirectory: resolve('corpus'),
      dataDirectory: resolve('.data'),
      maxFileBytes: 50 * 1024 * 1024,
      readingLimits: { seconds: 120, megabytes: 1024 },
      reading: { recognisedLanguages: null },
      reloadInterval: 30_000,
      wordVectors: true,
      mayIndex: true,
      logLevel: 'info',
      logQuestions: false,
      monitoring: undefined,
      sandboxPort: 8080,
    });
  });

  it('takes empty values for absent, and passes over what it does not know', () => {
    const empty = { DISCORD_TOKEN: '', DOSSIER_ACCESS: ' ', CORPUS_DIR: '', RELOAD_SECONDS: '\t', PATH: '/bin' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const config = readConfig({
      DISCORD_TOKEN: ' aaa.bbb.ccc ',
      REGISTER_IN: '100000000000000001, 100000000000000002',
      CORPUS_DIR: '/papers',
      DATA_DIR: '/kept',
      MAX_FILE_MB: '7',
      RELOAD_SECONDS: '0',
      WORD_VECTORS: 'off',
      LOG_LEVEL: 'debug',
      SANDBOX_PORT: '0',
    });
    expect(config).toMatchObject({
      discordToken: 'aaa.bbb.ccc',
      registerIn: ['100000000000000001', '100000000000000002'],
      corpusDirectory: resolve('/papers'),
      dataDirectory: resolve('/kept'),
      maxFileBytes: 7 * 1024 * 1024,
      reloadInterval: 0,
      wordVectors: false,
      logLevel: 'debug',
      sandboxPort: 0,
    });
  });

  const FAULTS: readonly (readonly [name: string, value: string, advice: RegExp])[] = [
    ['DISCORD_TOKEN', 'secret', /is no bot token: copy it/],
    ['DISCORD_TOKEN', 'a.b', /is no bot token/],
    ['DOSSIER_ACCESS', 'ferry everyone', /./],
    ['REGISTER_IN', 'my server', /write “global”, or the ids of servers/],
    ['SHARDS', 'many', /write auto, none, a number of shards such as 4, or those of this machine/],
    ['SHARDS', 'none', /several processes need DATABASE_URL/],
    ['SHARDS', '0-1/4', /several processes need DATABASE_URL/],
    ['SHARD_PROCESSES', '0', /whole number of processes/],
    ['DISCORD_API', 'proxy:8080', /write an address without the version/],
    ['MAX_FILE_MB', '0', /whole number of megabytes from 1 to 2000/],
    ['MAX_FILE_MB', '5 MB', /whole number of megabytes/],
    ['RELOAD_SECONDS', '-1', /whole seconds from 0/],
    ['RELOAD_SECONDS', '1.5', /whole seconds/],
    ['WORD_VECTORS', 'yes', /write on or off/],
    ['READING_SECONDS', '0', /whole seconds from 1/],
    ['READING_MEMORY_MB', '10', /megabytes from 256/],
    ['TEXT_RECOGNITION', 'yes', /write on or off/],
    ['TEXT_RECOGNITION_LANGUAGES', 'eng+qqq', /npm install @tesseract.js-data\/qqq/],
    ['LOG_LEVEL', 'loud', /write one of fatal, error, warn, info/],
    ['SANDBOX_PORT', '65536', /port number from 0/],
  ];
  it.each(FAULTS)('names %s=%s and what to write instead', (name, value, advice) => {
    const message = faultOf({ [name]: value });
    expect(message).toMatch(/^the configuration has a fault \(see \.env\.example\):\n {2}/);
    expect(message.split('\n')[1]).toMatch(new RegExp(`^ {2}${name}: `));
    expect(message).toMatch(advice);
  });

  it('names all faults at once', () => {
    const message = faultOf({ DISCORD_TOKEN: 'x', LOG_LEVEL: 'loud', MAX_FILE_MB: 'much', SANDBOX_PORT: '-' });
    expect(message).toContain('has 4 faults');
    for (const name of ['DISCORD_TOKEN', 'LOG_LEVEL', 'MAX_FILE_MB', 'SANDBOX_PORT'])
      expect(message).toContain(`\n  ${name}: `);
  });

  it.each([
    [
      {},
      ['SHARD_PROCESSES: several processes need DATABASE_URL', 'SHARD_PROCESSES: several processes need DISCORD_TOKEN'],
    ],
    [
      { DATABASE_URL: 'postgres://db/verbatim', DISCORD_TOKEN: 'aaa.bbb.ccc', SHARDS: '1' },
      ['there are fewer shards here'],
    ],
    [
      { DATABASE_URL: 'postgres://db/verbatim', DISCORD_TOKEN: 'aaa.bbb.ccc', METRICS_PORT: '65534' },
      ['METRICS_PORT: each process has the next port: write one of at most 65533'],
    ],
  ])('says what several processes need beside %o', (settings, expected) => {
    const message = faultOf({ SHARDS: '4', SHARD_PROCESSES: '2', ...settings });
    for (const fault of expected) expect(message).toContain(fault);
    expect(message.split('\n')).toHaveLength(1 + expected.length);
  });

  it('leaves nothing for discord.js to read in another sense', () => {
    const environment = { SHARDS: 'auto', SHARD_COUNT: '4', PATH: '/bin' };
    expect(readConfig(environment).shards).toBe('auto');
    hideShardsFromLibrary(environment);
    expect(environment).toEqual({ PATH: '/bin' });
  });

  it('never repeats a token, right or wrong', () => {
    expect(faultOf({ DISCORD_TOKEN: 'MTIz-secret' })).not.toContain('secret');
  });
});
