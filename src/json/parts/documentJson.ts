import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type NumberedDocument, passageCountOf } from '../../dossier/dossier.ts';
import { noteText } from '../../dossier/noteWords.ts';
import { NOTE_KINDS } from '../../dossier/readingNote.ts';

/** One thing that reading did with a file, or left apart. */
const noteJsonSchema = z.object({
  text: z.string().describe('the note in words'),
  kind: z.enum(NOTE_KINDS),
  count: z.int().nonnegative().optional(),
  pages: z.array(z.int().positive()).optional().describe('numbers of pages, ascending'),
  names: z.array(z.string()).optional().describe('names from the file itself: of parts, fields, files'),
});

/** What a list of documents says of one. */
export const documentJsonSchema = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  pages: z.int().positive().nullable(),
  passages: z.int().nonnegative(),
  notes: z.array(noteJsonSchema).describe('what reading did with the file or left apart'),
});

export type DocumentJson = DeepReadonly<z.infer<typeof documentJsonSchema>>;

export function documentJson(document: NumberedDocument): DocumentJson {
  const { id, file, metadata, pageCount, notes = [] } = document;
  return {
    id,
    file,
    title: metadata.title,
    source: metadata.source ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    language: metadata.language ?? null,
    url: metadata.url ?? null,
    pages: pageCount ?? null,
    passages: passageCountOf(document),
    notes: notes.map((note) => ({ text: noteText(note), ...note })),
  };
}
