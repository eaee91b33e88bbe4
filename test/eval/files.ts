import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { ReadContent, ReadFile } from '../../src/dossier/document.ts';
import { fileReader, PLAIN_READING } from '../../src/reading/fileReader.ts';
import { listDossiers } from '../../src/reading/folder.ts';
import { rounded } from './figures.ts';
import { readLines, writeLines } from './jsonLines.ts';

/** What is right for one file. Every list may be left out. */
const rightSchema = z.strictObject({
  file: z.string(),
  /** Texts that passages hold, in this order; runs of white space count as one space. */
  has: z.array(z.string()).default([]),
  /** Texts that no passage holds. */
  lacks: z.array(z.string()).default([]),
  /** Texts that are marked as struck, each whole. */
  struck: z.array(z.string()).default([]),
  /** Texts that are set apart: comments, hidden text, quoted history. */
  apart: z.array(z.string()).default([]),
  /** Kinds of notes. */
  notes: z.array(z.string()).default([]),
  /** Speakers that the format itself names, in order. */
  speakers: z.array(z.string()).default([]),
  metadata: z.record(z.string(), z.string()).default({}),
  /** Part of the reason why it is not read. */
  reason: z.string().optional(),
});
type Right = z.infer<typeof rightSchema>;

const MEGABYTE = 1024 * 1024;

/** Adds the command that reads a folder of files, says how each was read, and judges those whose right reading is given. */
export function addFiles(program: Command): void {
  program
    .command('files')
    .description('files of any format: how each is read; judged if right.jsonl says what is right')
    .argument('<dir>', 'a corpus directory')
    .option('--run <file>', 'write one line a file to this file')
    .action(async (folder: string, { run }: { run?: string }) => {
      const { figures, files } = await measureFiles(folder);
      if (run !== undefined) writeLines(run, files);
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

/** How one file was read, with what is wrong with that; `faults` is null if nothing says what is right. */
interface Judged {
  readonly file: string;
  readonly outcome: 'read' | 'not read' | 'container';
  readonly reason?: string;
  readonly letters?: number;
  readonly notes?: readonly string[];
  readonly faults: readonly string[] | null;
}

/** Reads every file under a folder in this process. */
export async function measureFiles(folder: string): Promise<{ figures: object; files: readonly Judged[] }> {
  const path = join(folder, 'right.jsonl');
  const right = new Map((existsSync(path) ? readLines(path, rightSchema) : []).map((one) => [one.file, one]));
  const reader = fileReader(PLAIN_READING);
  const files: Judged[] = [];
  const cost = new Map<string, { bytes: number; microseconds: number }>();
  for (const dossier of await listDossiers(folder)) {
    const inFolder = (file: string): string => (dossier.name === 'main' ? file : `${dossier.name}/${file}`);
    for (const { file, reason } of dossier.unread) {
      if (file !== 'right.jsonl') files.push(judged({ file: inFolder(file), outcome: { reason } }, right));
    }
    for (const found of dossier.files) {
      const before = process.cpuUsage();
      const results = await reader.read(found);
      const { user, system } = process.cpuUsage(before);
      const extension = found.file.split('.').at(-1)?.toLowerCase() ?? '';
      const sum = cost.get(extension) ?? { bytes: 0, microseconds: 0 };
      cost.set(extension, { bytes: sum.bytes + found.size, microseconds: sum.microseconds + user + system });
      files.push(...results.map((one) => judged({ ...one, file: inFolder(one.file) }, right)));
    }
  }
  const known = files.filter(({ faults }) => faults !== null);
  return {
    figures: {
      files: files.length,
      read: files.filter(({ outcome }) => outcome === 'read').length,
      notRead: files.filter(({ outcome }) => outcome === 'not read').length,
      withNotes: files.filter(({ notes = [] }) => notes.length > 0).length,
      ...(known.length === 0
        ? {}
        : { judged: known.length, right: known.filter(({ faults }) => faults?.length === 0).length }),
      cpuSecondsAMegabyte: Object.fromEntries(
        [...cost].map(([extension, { bytes, microseconds }]) => [
          extension,
          rounded(microseconds / 1e6 / (bytes / MEGABYTE)),
        ]),
      ),
      wrong: known.flatMap(({ file, faults }) => (faults ?? []).map((fault) => `${file}: ${fault}`)),
    },
    files,
  };
}

function judged({ file, outcome }: ReadFile, all: ReadonlyMap<string, Right>): Judged {
  const right = all.get(file);
  if ('isContainer' in outcome) return { file, outcome: 'container', faults: right === undefined ? null : [] };
  if ('reason' in outcome) {
    const { reason } = outcome;
    const isRight = right?.reason !== undefined && reason.includes(right.reason);
    return {
      file,
      outcome: 'not read',
      reason,
      faults: right === undefined ? null : isRight ? [] : [`not read: ${reason}`],
    };
  }
  const { content } = outcome;
  return {
    file,
    outcome: 'read',
    letters: content.text.match(/\p{L}/gu)?.length ?? 0,
    notes: (content.notes ?? []).map(({ kind }) => kind),
    faults: right === undefined ? null : faultsOf(content, right),
  };
}

function faultsOf(content: ReadContent, right: Right): readonly string[] {
  const { text, blocks, textMarks = [], asides = [], notes = [] } = content;
  const shown = blocks.filter(({ kind }) => kind !== 'runningHead').map(({ start, end }) => text.slice(start, end));
  const passages = spaced(shown.join('\n'));
  const struck = textMarks.filter(({ as }) => as === 'struck').map(({ start, end }) => spaced(text.slice(start, end)));
  const speakers = blocks.flatMap(({ speaker }) =>
    speaker === undefined ? [] : [text.slice(speaker.start, speaker.end)],
  );
  const apart = spaced(asides.map((aside) => aside.text).join('\n'));
  const kinds = new Set<string>(notes.map(({ kind }) => kind));
  const metadata: Readonly<Record<string, string | undefined>> = { ...content.metadata };
  return [
    ...(right.reason === undefined ? [] : ['is read']),
    ...missingInOrder(passages, right.has.map(spaced)),
    ...right.lacks.filter((one) => passages.includes(spaced(one))).map((one) => `holds ${JSON.stringify(one)}`),
    ...right.struck.filter((one) => !struck.includes(spaced(one))).map((one) => `${JSON.stringify(one)} is not struck`),
    ...right.apart.filter((one) => !apart.includes(spaced(one))).map((one) => `${JSON.stringify(one)} is not apart`),
    ...right.notes.filter((kind) => !kinds.has(kind)).map((kind) => `no note ${kind}`),
    ...(right.speakers.length > 0 && right.speakers.join('|') !== speakers.join('|')
      ? [`speakers are ${speakers.join('|')}`]
      : []),
    ...Object.entries(right.metadata)
      .filter(([name, value]) => metadata[name] !== value)
      .map(([name]) => `${name} is ${JSON.stringify(metadata[name] ?? null)}`),
  ];
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function missingInOrder(text: string, wanted: readonly string[]): readonly string[] {
  const faults: string[] = [];
  let from = 0;
  for (const one of wanted) {
    const at = text.indexOf(one, from);
    if (at >= 0) from = at + one.length;
    else faults.push(`${text.includes(one) ? 'out of order' : 'lacks'} ${JSON.stringify(one)}`);
  }
  return faults;
}
