import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';
import { parseShards } from '../src/discord/sharding/shards.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const flags = z.array(z.string()).parse(JSON.parse(read('src/nodeFlags.json')));
const dockerfile = read('Dockerfile');
const unit = read('deploy/verbatim.service');
const compose = z
  .object({ services: z.object({ verbatim: z.object({ environment: z.record(z.string(), z.string()) }) }) })
  .parse(parse(read('compose.yaml')));

/** Settings written as NAME=value with blanks between. */
function settingsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(?<=^|\s)([A-Z_]+)=(\S+)/gu)].map(([, name, value]) => [name, value]));
}

const service = z.object({
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  volumes: z.array(z.string()).default([]),
  secrets: z.array(z.string()).default([]),
});
/** The services of the cluster, and what is declared beside them. */
const cluster = z
  .object({
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.null()),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
  })
  .parse(parse(read('deploy/cluster/compose.yaml'), { merge: true }));
const BOTS = ['indexer', 'bot-1', 'bot-2'];

describe('what deploying needs', () => {
  it('runs Node with the flags that npm start gives it', () => {
    const entry = z.array(z.string()).parse(JSON.parse(/^ENTRYPOINT (.*)$/mu.exec(dockerfile)?.[1] ?? ''));
    expect(entry).toEqual(['node', ...flags]);
    expect(/^ExecStart=(.*)$/mu.exec(unit)?.[1]).toBe(`/usr/bin/env node ${flags.join(' ')} src/main.ts`);
  });

  it.each([
    ['the image', settingsIn(/^ENV (.*)$/mu.exec(dockerfile)?.[1] ?? '')],
    ['the unit', settingsIn(/^Environment=(.*)$/mu.exec(unit)?.[1] ?? '')],
    ['compose', compose.services.verbatim.environment],
  ])('sets nothing in %s that the bot does not know', (_where, settings) => {
    expect(() => readConfig(settings)).not.toThrow();
    const known = read('.env.example');
    const ofNode = ['NODE_ENV', 'NODE_COMPILE_CACHE'];
    expect(Object.keys(settings).filter((name) => !ofNode.includes(name) && !known.includes(`#${name}=`))).toEqual([]);
  });

  it('gives the processes of the cluster settings that they know, all shards once, and one reader of documents', () => {
    const bots = BOTS.map((name) => cluster.services[name]?.environment ?? {});
    const known = read('.env.example');
    for (const settings of bots)
      expect(Object.keys(settings).filter((name) => name !== 'PGPASSFILE' && !known.includes(`#${name}=`))).toEqual([]);
    const lists = bots.map(({ SHARDS }) => parseShards(String(SHARDS))).filter((one) => typeof one === 'object');
    const [total] = lists.map((one) => one.total);
    expect(lists.flatMap(({ ids }) => ids)).toEqual(Array.from({ length: total ?? 0 }, (_, id) => id));
    expect(bots.filter(({ INDEXES }) => INDEXES === 'auto')).toHaveLength(1);
  });

  it('declares every volume and secret of the cluster that a service has, and makes each secret', () => {
    const services = Object.values(cluster.services);
    const volumes = services.flatMap((one) => one.volumes.map((volume) => volume.split(':')[0] ?? ''));
    expect(new Set(volumes.filter((name) => !name.startsWith('.')))).toEqual(new Set(Object.keys(cluster.volumes)));
    expect(new Set(services.flatMap((one) => one.secrets))).toEqual(new Set(Object.keys(cluster.secrets)));
    const script = read('deploy/cluster/make-secrets.sh');
    for (const { file } of Object.values(cluster.secrets)) {
      expect(file).toMatch(/^secrets\//u);
      expect(script).toContain(file.replace(/^secrets\//u, '').replace(/(?:-key)?\.pem$/u, ''));
    }
    expect(read('.gitignore')).toContain('deploy/cluster/secrets/');
  });

  it('copies every folder that the program is in, and nothing that is secret', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gmu)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    );
    expect(copied).toEqual(expect.arrayContaining(['src', 'commands', 'package.json']));
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(allowed.map((line) => line.slice(1)).sort()).toEqual(
      [...new Set(copied.map((path) => path.split('/')[0] ?? ''))].sort(),
    );
  });
});
