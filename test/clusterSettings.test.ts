import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const OPENSEARCH = { ENGINE: 'opensearch', OPENSEARCH_URL: 'https://a.example.org:9200' };

function clusterOf(more: Readonly<Record<string, string>>) {
  return readConfig({ ...OPENSEARCH, ...more }).cluster;
}

describe('the settings of OpenSearch', () => {
  it('are absent for every other engine', () => {
    expect(readConfig({ ENGINE: 'disk' }).cluster).toBeUndefined();
  });

  it('have defaults for all but the address', () => {
    expect(clusterOf({})).toEqual({
      nodes: ['https://a.example.org:9200/'],
      authorization: undefined,
      certificates: undefined,
      prefix: 'verbatim-',
      shards: 1,
      replicas: 1,
    });
  });

  it('take the credentials out of the addresses', () => {
    const cluster = clusterOf({ OPENSEARCH_URL: 'https://ada:p%40ss@a.example.org:9200, http://b.example.org' });
    expect(cluster?.nodes).toEqual(['https://a.example.org:9200/', 'http://b.example.org/']);
    expect(cluster?.authorization).toBe(`Basic ${Buffer.from('ada:p@ss').toString('base64')}`);
  });

  it('take a user, a key or a certificate', () => {
    expect(clusterOf({ OPENSEARCH_API_KEY: 'abc' })?.authorization).toBe('ApiKey abc');
    expect(clusterOf({ OPENSEARCH_USER: 'ada', OPENSEARCH_PASSWORD: 'b' })?.authorization).toMatch(/^Basic /u);
    const file = join(mkdtempSync(join(tmpdir(), 'verbatim-ca-')), 'ca.pem');
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
    expect(clusterOf({ OPENSEARCH_CA: file })?.certificates).toContain('MIIB');
  });

  const FAULTS: readonly (readonly [what: string, more: Readonly<Record<string, string>>, fault: RegExp])[] = [
    ['an address that is none', { OPENSEARCH_URL: 'search' }, /OPENSEARCH_URL: write addresses/],
    ['an address without the engine', { ENGINE: 'disk' }, /OPENSEARCH_URL: needs ENGINE=opensearch/],
    ['two credentials', { OPENSEARCH_USER: 'a', OPENSEARCH_PASSWORD: 'b', OPENSEARCH_API_KEY: 'c' }, /not both/],
    ['half a credential', { OPENSEARCH_USER: 'a' }, /a user needs a password/],
    ['a certificate that is not there', { OPENSEARCH_CA: '/nowhere/ca.pem' }, /OPENSEARCH_CA: cannot be read/],
    ['a prefix that no index has', { OPENSEARCH_PREFIX: 'Big_' }, /OPENSEARCH_PREFIX: write small letters/],
    ['no shard', { OPENSEARCH_SHARDS: '0' }, /OPENSEARCH_SHARDS: write a whole number/],
  ];
  it.each(FAULTS)('have a fault for %s, which shows no password', (_what, more, fault) => {
    expect(() => readConfig({ ...OPENSEARCH, ...more })).toThrow(fault);
    const secret = 'https://ada:harbour@ search';
    expect(() => readConfig({ ...OPENSEARCH, ...more, OPENSEARCH_URL: secret })).not.toThrow(/harbour/u);
  });
});
