import { join } from 'node:path';
import { z } from 'zod';
import type { ReadFile } from '../dossier/document.ts';
import { NOTE_KINDS } from '../dossier/readingNote.ts';
import { readCheckedBytes, readCheckedFile, writeCheckedFile } from './checkedFile.ts';

/** Raised whenever the form of what is kept below changes. */
const SNAPSHOT_FORMAT = 4;

const slice = z.object({ start: z.int(), end: z.int() });
const block = slice.extend({
  kind: z.enum([
    'heading',
    'paragraph',
    'listItem',
    'caption',
    'tableHead',
    'tableRow',
    'blockQuotation',
    'footnote',
    'runningHead',
  ]),
  level: z.int().exactOptional(),
  page: z.int().exactOptional(),
  speaker: slice.exactOptional(),
});
const anchor = z.object({
  at: z.int(),
  page: z.int().exactOptional(),
  line: z.int().exactOptional(),
  seconds: z.number().exactOptional(),
});
const textMark = slice.extend({ as: z.enum(['struck', 'unsure']) });
const aside = z.object({
  kind: z.enum(['comment', 'hidden', 'history']),
  text: z.string(),
  author: z.string().exactOptional(),
  date: z.string().exactOptional(),
});
const note = z.object({
  kind: z.enum(NOTE_KINDS),
  count: z.int().exactOptional(),
  pages: z.array(z.int()).exactOptional(),
  names: z.array(z.string()).exactOptional(),
});
const metadata = z.object({
  title: z.string(),
  source: z.string().exactOptional(),
  author: z.string().exactOptional(),
  published: z.string().exactOptional(),
  language: z.string().exactOptional(),
  url: z.string().exactOptional(),
});
const content = z.object({
  text: z.string(),
  blocks: z.array(block),
  footnoteMarks: z.array(slice),
  pageCount: z.int().exactOptional(),
  anchors: z.array(anchor).exactOptional(),
  textMarks: z.array(textMark).exactOptional(),
  asides: z.array(aside).exactOptional(),
  notes: z.array(note).exactOptional(),
  metadata,
});
const fileSchema = z.object({
  file: z.string(),
  outcome: z.union([
    z.object({ content }),
    z.object({ reason: z.string() }),
    z.object({ isContainer: z.literal(true) }),
  ]),
});
const entrySchema = fileSchema.extend({
  /** Hash of the file's bytes and of its sidecar's. */
  fingerprint: z.string(),
  members: z.array(fileSchema).exactOptional(),
});
const entriesSchema = z.array(entrySchema);

/** What reading one file of the folder came to. */
export interface SnapshotEntry extends ReadFile {
  readonly fingerprint: string;
  /** The files inside it. */
  readonly members?: readonly ReadFile[];
}

/** What was read and indexed last time, so that only changed files are read again. */
export class Snapshot {
  readonly #directory: string;
  readonly #key: string;

  /** `version` names everything that what is kept depends on: the program and its readers. */
  constructor(directory: string, version: string) {
    this.#directory = directory;
    this.#key = `${SNAPSHOT_FORMAT} ${version}`;
  }

  /** The files as they were read last; empty with a state other than `whole` if that cannot be used. */
  readEntries(): { readonly state: string; readonly entries: readonly SnapshotEntry[] } {
    const file = readCheckedFile(join(this.#directory, 'documents.json'), this.#key);
    if (file.state !== 'whole') return { state: file.state, entries: [] };
    const parsed = entriesSchema.safeParse(JSON.parse(file.body));
    return parsed.success ? { state: 'whole', entries: parsed.data } : { state: 'damaged', entries: [] };
  }

  writeEntries(entries: readonly SnapshotEntry[]): void {
    writeCheckedFile(join(this.#directory, 'documents.json'), this.#key, JSON.stringify(entries));
  }

  /** The index that was written for exactly this `content` (any text that names it), or undefined. */
  readIndex(content: string): unknown {
    const file = readCheckedFile(join(this.#directory, 'index.json'), `${this.#key} ${content}`);
    return file.state === 'whole' ? JSON.parse(file.body) : undefined;
  }

  writeIndex(content: string, index: unknown): void {
    writeCheckedFile(join(this.#directory, 'index.json'), `${this.#key} ${content}`, JSON.stringify(index));
  }

  /** What the passages mean, as it was written for exactly this `content`, or undefined. */
  readMeaning(content: string): Uint8Array | undefined {
    const file = readCheckedBytes(join(this.#directory, 'meaning.bin'), `${this.#key} ${content}`);
    return file.state === 'whole' ? file.body : undefined;
  }

  writeMeaning(content: string, meaning: Uint8Array): void {
    writeCheckedFile(join(this.#directory, 'meaning.bin'), `${this.#key} ${content}`, meaning);
  }
}
