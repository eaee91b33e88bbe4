import { describe, expect, it } from 'vitest';
import { parseAccess } from '../src/discord/access/parseAccess.ts';
import { readEnvironmentFile } from '../src/environmentFile.ts';

const [SERVER, CHANNEL, ROLE] = ['100000000000000001', '200000000000000001', '300000000000000001'];

function accessOf(line: string) {
  return parseAccess(readEnvironmentFile(line).DOSSIER_ACCESS ?? '');
}

describe('a file of settings', () => {
  it('keeps a channel to that channel, which dotenv takes for a comment', () => {
    const rule = { dossier: 'ferry', guild: SERVER, channel: CHANNEL };
    expect(accessOf(`DOSSIER_ACCESS=ferry@${SERVER}#${CHANNEL}`)).toEqual([rule]);
    expect(accessOf(`export DOSSIER_ACCESS = ferry@${SERVER}#${CHANNEL}&${ROLE} # the desk\nLOG_LEVEL=debug`)).toEqual([
      { ...rule, role: ROLE },
    ]);
    expect(accessOf(`DOSSIER_ACCESS=main@${SERVER}, ferry@${SERVER}#${CHANNEL}\r\nX=1`)).toHaveLength(2);
  });

  it.each([
    `"Harbour visit"@${SERVER}#${CHANNEL}`,
    `'"Harbour visit"@${SERVER}#${CHANNEL}'`,
    `'"Harbour visit"@${SERVER}#${CHANNEL}' # the desk`,
    `“Harbour visit”@${SERVER}#${CHANNEL} # “the desk”`,
  ])('takes a quoted name: %s', (written) => {
    expect(accessOf(`DOSSIER_ACCESS=${written}`)).toEqual([
      { dossier: 'Harbour visit', guild: SERVER, channel: CHANNEL },
    ]);
  });

  it('takes a sign of comments in a quoted name', () => {
    expect(accessOf(`DOSSIER_ACCESS=main@${SERVER}, "Case # 4, annex"@${SERVER}#${CHANNEL} # closed`)).toEqual([
      { dossier: 'main', guild: SERVER },
      { dossier: 'Case # 4, annex', guild: SERVER, channel: CHANNEL },
    ]);
  });

  it('takes a value over several lines in quotation marks', () => {
    expect(accessOf(`DOSSIER_ACCESS='main@${SERVER}\nferry@${SERVER}#${CHANNEL}'`)).toEqual([
      { dossier: 'main', guild: SERVER },
      { dossier: 'ferry', guild: SERVER, channel: CHANNEL },
    ]);
  });

  it('is empty where nothing is given', () => {
    expect(accessOf('DOSSIER_ACCESS=')).toEqual([]);
    expect(accessOf('DOSSIER_ACCESS= # nobody yet')).toEqual([]);
    expect(accessOf('#DOSSIER_ACCESS=main@1')).toEqual([]);
  });

  it('leaves the other settings as dotenv reads them', () => {
    const text = 'LOG_LEVEL=debug # loud\nCORPUS_DIR="/my papers"\nDATA_DIR=/kept#1\n';
    expect(readEnvironmentFile(text)).toMatchObject({
      LOG_LEVEL: 'debug',
      CORPUS_DIR: '/my papers',
      DATA_DIR: '/kept',
    });
  });
});
