import { z } from 'zod';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { type Change, changeSchema } from '../../answering/sources/citeAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { marksIn } from '../../dossier/standingText.ts';
import { formerOf } from '../../lookup/formerOf.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { sliceJsonSchema } from './placeJson.ts';

/** What became of cited words that are no longer as they were cited. */
export const changeJsonSchema = z.object({
  citation: z.string(),
  status: changeSchema.shape.status,
  file: z.string().describe('the file in which the words stood'),
  earlier: z.string().describe('the words that were cited, as they stood'),
  struck: z.array(sliceJsonSchema).optional().describe('what of `earlier` was struck through; left out if nothing was'),
  now: z.string().nullable().describe('citation of what stands in their place, or where the same words stand today'),
});

export type ChangeJson = DeepReadonly<z.infer<typeof changeJsonSchema>>;

export function changeJson({ earlier, status, now }: Change, dossier: Dossier): ChangeJson {
  const former = formerOf(earlier, dossier);
  const struck = marksIn(former.marks ?? [], 'struck', earlier).map(({ start, end }) => ({
    start: start - earlier.start,
    end: end - earlier.start,
  }));
  return {
    citation: citationOf(former),
    status,
    file: former.file,
    earlier: former.text.slice(earlier.start, earlier.end),
    ...(struck.length === 0 ? {} : { struck }),
    now: now === null ? null : citationAt(now, dossier),
  };
}
