import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';

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
});

export type DocumentJson = DeepReadonly<z.infer<typeof documentJsonSchema>>;

export function documentJson({ id, file, metadata, pageCount, passages }: NumberedDocument): DocumentJson {
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
    passages: passages.length,
  };
}
