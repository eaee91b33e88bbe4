import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { citationAt, textOf } from '../../lookup/lookUp.ts';
import { marksOf } from '../../lookup/marksOf.ts';

const offset = z.int().nonnegative();

/** A slice of the document that is named beside it. */
export const sliceJsonSchema = z.object({ start: offset, end: offset });

/** What the characters of a slice are that do not stand like the rest. */
export const marksShape = {
  struck: z
    .array(sliceJsonSchema)
    .optional()
    .describe('what of `text` the document has struck through: it does not say these words; left out if nothing is'),
  unsure: z
    .array(sliceJsonSchema)
    .optional()
    .describe('words of `text` that text recognition may have misread; left out if there are none'),
};

/** Words of the dossier shown by themselves, with the place where they are. */
export const placedJsonSchema = sliceJsonSchema.extend({
  text: z.string().describe('the slice from start to end, unchanged'),
  citation: z.string().describe('the passage in which it is'),
  documentId: z.string(),
  ...marksShape,
});

export const textJson = z.string().describe('the slice from start to end, unchanged');
export const citationJson = z
  .string()
  .describe('durable pointer to the passage, `document-id:number`, as /cite takes it');

export type SliceJson = DeepReadonly<z.infer<typeof sliceJsonSchema>>;
export type PlacedJson = DeepReadonly<z.infer<typeof placedJsonSchema>>;

/** The offsets of a place alone. */
export function sliceJson({ start, end }: Slice): SliceJson {
  return { start, end };
}

/** The struck and the doubtful slices of a place. */
export function marksJson(
  place: Place,
  dossier: Dossier,
): { readonly struck?: readonly SliceJson[]; readonly unsure?: readonly SliceJson[] } {
  const [struck, unsure] = [marksOf(place, 'struck', dossier), marksOf(place, 'unsure', dossier)];
  return {
    ...(struck.length === 0 ? {} : { struck: struck.map(sliceJson) }),
    ...(unsure.length === 0 ? {} : { unsure: unsure.map(sliceJson) }),
  };
}

/** A place with its words and citation. */
export function placedJson(place: Place, dossier: Dossier): PlacedJson {
  return {
    ...sliceJson(place),
    text: textOf(place, dossier),
    citation: citationAt(place, dossier),
    documentId: place.document,
    ...marksJson(place, dossier),
  };
}
