import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, LAYERS, THREADS, threadFaultsOf } from './architecture.ts';
import { importsOf, type SourceFile } from './imports.ts';

const root = join(import.meta.dirname, '..');
const files: readonly SourceFile[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:[cm]?tsx?|mjs)$/u.test(path))
    .map((path) => [folder, ...path.split(sep)].join('/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);

describe('the layers of the program', () => {
  it('are all there, and files in each are read', () => {
    for (const layer of Object.keys(LAYERS)) {
      expect(files.filter(({ path }) => path === layer || path.startsWith(layer))).not.toHaveLength(0);
    }
    const count = files.reduce((sum, file) => sum + importsOf(file).length, 0);
    const written = files.reduce(
      (sum, { text }) => sum + (text.match(/^(?:import|export)\b.*\bfrom '|^\} from '/gmu)?.length ?? 0),
      0,
    );
    expect(count).toBeGreaterThanOrEqual(written);
  });

  it('import only what they may', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  it('are loaded only in the threads that may', () => {
    for (const entry of Object.keys(THREADS)) expect(files.map(({ path }) => path)).toContain(entry);
    expect(threadFaultsOf(files)).toEqual([]);
  });

  it('leave no import without its file', () => {
    const lost = files.flatMap((file) =>
      importsOf(file).filter((one) => one.file !== null && !existsSync(join(root, one.file))),
    );
    expect(lost).toEqual([]);
  });
});

describe('the check of the layers', () => {
  const OFFENDERS: readonly (readonly [what: string, path: string, text: string, fault: RegExp])[] = [
    [
      'language that knows search',
      'src/text/a.ts',
      "import { b } from '../search/b.ts';",
      /characters of any language/,
    ],
    [
      'language that knows the answer',
      'src/text/a.ts',
      "import type { B } from '../answer.ts';",
      /characters of any language/,
    ],
    [
      'the domain that runs language',
      'src/dossier/a.ts',
      "import { b } from '../languages/b.ts';",
      /other layer builds/,
    ],
    ['a mixed import', 'src/team/a.ts', "import { type A, b } from '../keeping/b.ts';", /more than types/],
    ['an import over several lines', 'src/dossier/a.ts', "import {\n  b,\n  c,\n} from '../search/b.ts';", /domain/],
    ['a re-export', 'src/search/a.ts', "export * from '../keeping/b.ts';", /exchanged for a search cluster/],
    [
      'a dynamic import',
      'src/discord/replies/a.ts',
      "await import('../../../commands/ask.ts');",
      /handed the commands/,
    ],
    ['an import for its effects', 'src/discord/replies/a.ts', "import '../../search/b.ts';", /handed the commands/],
    ['a connection that answers', 'src/discord/a.ts', "import { b } from '../guard/b.ts';", /hands over and sends/],
    ['types from the wrong end', 'src/threads/a.ts', "import type { B } from '../discord/b.ts';", /how threads talk/],
    [
      'types of what Discord must not know',
      'src/discord/replies/a.ts',
      "import type { B } from '../../answering/b.ts';",
      /handed/,
    ],
    ['a stand-in that knows the bot', 'src/sandbox/a.ts', "import { b } from '../errors.ts';", /share its faults/],
    ['commands that know Discord', 'commands/a.ts', "import { b } from '../src/discord/b.ts';", /who runs it/],
    ['the engine elsewhere', 'src/answering/a.ts', "import M from 'minisearch/SearchableMap';", /only src\/search\//],
    ['Discord elsewhere', 'src/main.ts', "import { Client } from 'discord.js';", /only src\/discord\//],
    ['files in the core', 'src/search/a.ts', "import { readFileSync } from 'node:fs';", /nothing but its input/],
    ['the environment', 'src/keeping/a.ts', 'const a = process.env.HOME;', /reads process.env/],
    ['a default export', 'src/search/a.ts', 'export default 1;', /default export/],
    ['a WeakMap of a module', 'src/finding/a.ts', 'const known = new WeakMap<Dossier, People>();', /holds known/],
    ['a cache of a module', 'src/search/a.ts', 'const known = new Map<string, () => number>();', /holds known/],
    ['a memo of a module', 'src/pictures/a.ts', 'export const seen: A = new Memo(5);', /holds seen/],
    ['a barrel', 'src/search/index.ts', '', /barrel/],
  ];
  it.each(OFFENDERS)('finds %s', (_what, path, text, fault) => {
    const faults = faultsOf([{ path, text }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
    expect(faults[0]).toContain(path);
  });

  it('finds a cycle, of any length, once', () => {
    const faults = faultsOf([
      { path: 'src/search/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/search/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/search/c.ts', text: "export { a } from './a.ts';" },
      { path: 'src/search/d.ts', text: "import { a } from './a.ts';" },
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/a\.ts → src\/search\/b\.ts → src\/search\/c\.ts → src\/search\/a\.ts/),
    ]);
  });

  it('finds what a thread loads over other files, and passes over types', () => {
    const faults = threadFaultsOf([
      { path: 'src/main.ts', text: "import { a } from './discord/a.ts';\nimport type { C } from './search/c.ts';" },
      { path: 'src/discord/a.ts', text: "import { b } from '../search/b.ts';\nimport { Client } from 'discord.js';" },
      { path: 'src/workers/answeringWorker.ts', text: "import { a } from '../discord/a.ts';" },
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^src\/main\.ts → src\/discord\/a\.ts → src\/search\/b\.ts: .*reads and answers nothing/u),
      expect.stringMatching(/answeringWorker\.ts → src\/discord\/a\.ts → discord\.js: /u),
    ]);
  });

  it('refuses an import that it cannot follow', () => {
    expect(() => faultsOf([{ path: 'src/search/a.ts', text: 'await import(name);' }])).toThrow(/name it/);
  });

  it.each([
    ['types where types are allowed', 'src/team/a.ts', "import type { A } from '../keeping/b.ts';"],
    ['inline types', 'src/team/a.ts', "import { type A, type B } from '../keeping/b.ts';"],
    ['comments', 'src/dossier/a.ts', "// import { b } from '../search/b.ts';\n/* process.env */"],
    ['tables', 'src/text/a.ts', 'const A = new Map<string, () => number>([]);\nconst B = new Set(words());'],
    [
      'caches of objects',
      'src/text/a.ts',
      'function a() {\n  const known = new Map();\n}\nclass A {\n  #b = new WeakMap();\n}',
    ],
    ['neighbours', 'src/sandbox/routes/a.ts', "import { b } from '../b.ts';"],
    ['the configuration', 'src/config.ts', 'process.env'],
  ])('passes over %s', (_what, path, text) => {
    expect(faultsOf([{ path, text }])).toEqual([]);
  });
});
