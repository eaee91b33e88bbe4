import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';

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
