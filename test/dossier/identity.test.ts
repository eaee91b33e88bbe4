import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, type KnownDocument } from '../../src/dossier/identity.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

const known: readonly KnownDocument[] = [
  { id: 'log', file: 'log.txt', hashes: new Set(['a', 'b', 'c']) },
  { id: 'letter', file: 'letter.txt', hashes: new Set(['x', 'y']) },
];
const log = { file: 'log.txt', hashes: ['a', 'b', 'c'] };
const letter = { file: 'letter.txt', hashes: ['x', 'y'] };

function ids(found: readonly { file: string; hashes: readonly string[] }[], also: readonly string[] = []): object {
  const there = new Set([...found.map(({ file }) => file), ...also]);
  return Object.fromEntries(identify(known, found, (file) => there.has(file)));
}

describe('identify', () => {
  const CASES: readonly (readonly [
    why: string,
    found: readonly { file: string; hashes: readonly string[] }[],
    ids: object,
  ])[] = [
    ['nothing changed', [log, letter], { 'log.txt': 'log', 'letter.txt': 'letter' }],
    ['rewritten under its name', [{ file: 'log.txt', hashes: ['q'] }], { 'log.txt': 'log' }],
    ['renamed', [{ ...log, file: 'logbook.txt' }, letter], { 'logbook.txt': 'log', 'letter.txt': 'letter' }],
    ['moved to a folder', [{ ...log, file: '2021/log.txt' }], { '2021/log.txt': 'log' }],
    ['renamed and edited a little', [{ file: 'new.txt', hashes: ['a', 'b', 'q'] }], { 'new.txt': 'log' }],
    ['renamed and edited a lot', [{ file: 'new.txt', hashes: ['a', 'q', 'r'] }], { 'new.txt': 'new' }],
    ['copied', [log, { ...log, file: 'copy.txt' }], { 'log.txt': 'log', 'copy.txt': 'copy' }],
    [
      'two candidates: the likest',
      [
        { file: 'n.txt', hashes: ['a', 'b', 'q'] },
        { file: 'm.txt', hashes: ['a', 'b', 'c'] },
      ],
      { 'n.txt': 'n', 'm.txt': 'log' },
    ],
    [
      'a new file of the same name elsewhere',
      [log, { file: 'b/log.txt', hashes: ['q'] }],
      { 'log.txt': 'log', 'b/log.txt': 'log-2' },
    ],
    [
      'the id of a vanished document is not given away',
      [{ file: 'b/log.txt', hashes: ['q'] }],
      { 'b/log.txt': 'log-2' },
    ],
    [
      'names',
      [
        { file: 'Café Straße (2).final.PDF', hashes: [] },
        { file: 'a/отчёт №3.txt', hashes: [] },
        { file: '—.txt', hashes: [] },
      ],
      { 'Café Straße (2).final.PDF': 'cafe-straße-2-final', 'a/отчёт №3.txt': 'отчет-no3', '—.txt': 'document' },
    ],
    [
      'a long name',
      [{ file: `${'long '.repeat(20)}.txt`, hashes: [] }],
      { [`${'long '.repeat(20)}.txt`]: 'long-long-long-long-long-long-long-long' },
    ],
  ];
  it.each(CASES)('%s', (_why, found, expected) => {
    expect(ids(found)).toEqual(expected);
  });

  it('takes a file that stands there but cannot be read for no vanished one', () => {
    expect(ids([{ ...log, file: 'copy.txt' }], ['log.txt'])).toEqual({ 'copy.txt': 'copy' });
  });

  it('gives every file an id of its own, one that a citation can hold', () => {
    const file = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom('log.txt', 'a/log.txt', 'LOG.md', 'log-2.txt'),
    );
    const hashes = fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ file, hashes }), { selector: (one) => one.file, maxLength: 6 }),
        (found) => {
          const given = identify(known, found, (name) => found.some((one) => one.file === name));
          expect([...given.keys()].toSorted()).toEqual(found.map((one) => one.file).toSorted());
          expect(new Set(given.values()).size).toBe(found.length);
          for (const id of given.values()) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the ids that comparing every new file with every vanished document gives', () => {
    const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const hashes = fc.array(hash, { maxLength: 5 });
    const file = fc.constantFrom('1.txt', '2.txt', '3.txt', '4.txt', '5.txt', '6.txt');
    const documents = fc.uniqueArray(fc.record({ file, hashes }), { selector: (one) => one.file, maxLength: 6 });
    fc.assert(
      fc.property(documents, documents, (before, found) => {
        const old = before.map(({ file: name, hashes: kept }, at) => ({
          id: `d${at}`,
          file: name,
          hashes: new Set(kept),
        }));
        const isThere = (name: string): boolean => found.some((one) => one.file === name);
        const given = identify(old, found, isThere);
        for (const [name, id] of movesByAllPairs(old, found, isThere)) expect(given.get(name)).toBe(id);
        const taken = [...given.values()].filter((id) => old.some((one) => one.id === id));
        const kept = found.filter(({ file: name }) => old.some((one) => one.file === name)).length;
        expect(taken).toHaveLength(kept + movesByAllPairs(old, found, isThere).size);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the files, however many are renamed', async () => {
    const growth = await growthOf((count) => {
      const hashesOf = (at: number): readonly string[] => [`footer${at % (count / 10)}`, `a${at}`, `b${at}`];
      const old = Array.from({ length: count }, (_, at) => ({
        id: `d${at}`,
        file: `old/${at}.txt`,
        hashes: new Set(hashesOf(at)),
      }));
      const found = Array.from({ length: count }, (_, at) => ({ file: `new/${at}/log.txt`, hashes: hashesOf(at) }));
      return identify(old, [...found, { file: 'log.txt', hashes: [] }], () => false);
    }, 1000);
    expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});

/** The files that moved, by definition: all pairs, those that share most first. */
function movesByAllPairs(
  old: readonly KnownDocument[],
  found: readonly { file: string; hashes: readonly string[] }[],
  isThere: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const fresh = found.filter(({ file }) => !old.some((one) => one.file === file));
  const pairs = fresh
    .flatMap((one) => old.filter(({ file }) => !isThere(file)).map((document) => ({ one, document })))
    .map(({ one, document }) => {
      const size = Math.max(one.hashes.length, document.hashes.size);
      const common = one.hashes.filter((hash) => document.hashes.has(hash)).length;
      return { file: one.file, id: document.id, shared: size === 0 ? 0 : common / size };
    })
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared);
  const moves = new Map<string, string>();
  const moved = new Set<string>();
  for (const { file, id } of pairs) {
    if (moves.has(file) || moved.has(id)) continue;
    moves.set(file, id);
    moved.add(id);
  }
  return moves;
}
