import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { importsOf } from './imports.ts';

const ROOT = join(import.meta.dirname, '..');
const names = z.record(z.string(), z.string()).transform((record) => Object.keys(record));
const manifest = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** Installed by those who want what it does: see docs/dependencies.md. */
const ONLY_IF_ASKED_FOR = ['tesseract.js', '@tesseract.js-data/eng', 'onnxruntime-node'];
/** Whose files are resolved by name, or that a log line names, and that no import shows. */
const NAMED_OTHERWISE = ['pdfjs-dist', 'dejavu-fonts-ttf'];

function packageOf(from: string): string {
  const parts = from.split('/');
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
}

/** The packages that files of these folders import, whether only for their types or not. */
function imported(folders: readonly string[], withTypes: boolean): ReadonlySet<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.m?tsx?$/u.test(file))
      .map((file) => join(folder, file)),
  );
  const all = files.flatMap((path) => importsOf({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  const packages = all.filter(
    ({ from, typesOnly }) => !/^[./]/u.test(from) && !isBuiltin(from) && (withTypes || !typesOnly),
  );
  return new Set(packages.map(({ from }) => packageOf(from)));
}

it('the bot is installed with every package that it imports', () => {
  const missing = [...imported(['src', 'commands'], false)].filter(
    (name) => !manifest.dependencies.includes(name) && !ONLY_IF_ASKED_FOR.includes(name),
  );
  expect(missing).toEqual([]);
});

it('the bot is installed with no package that it does not use', () => {
  const used = imported(['src', 'commands'], true);
  const unused = manifest.dependencies.filter((name) => !used.has(name) && !NAMED_OTHERWISE.includes(name));
  expect(unused).toEqual([]);
});

it('docs/dependencies.md has one line for each package', () => {
  const page = readFileSync(join(ROOT, 'docs', 'dependencies.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name ?? '');
  const wanted = new Set([...manifest.dependencies, ...manifest.devDependencies, ...ONLY_IF_ASKED_FOR]);
  expect(listed.toSorted()).toEqual([...wanted].sort());
});
