import { z } from 'zod';
import { REFERENCE_STYLES, type ReferenceStyle } from '../../answer/referenceStyle.ts';
import type { CiteAnswer } from '../../answering/sources/citeAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { Place } from '../../dossier/place.ts';
import { type Reference, referenceTo } from '../../dossier/references/reference.ts';
import type { Slice } from '../../dossier/slice.ts';
import { documentOf, passageOf } from '../../lookup/lookUp.ts';
import { styledReference } from '../../lookup/styledReference.ts';
import { changeJson, changeJsonSchema } from '../parts/changeJson.ts';

/** How a passage is named in a bibliography. */
export const referenceJsonSchema = z.object({
  text: z.string(),
  markdown: z.string(),
  bibtex: z.string(),
  styled: z
    .object({
      style: z.enum(REFERENCE_STYLES),
      entry: z.string().describe('as it is in a list of references'),
      inText: z.string().nullable().describe('as it is in the text or a note; null if the style has no such form'),
    })
    .optional()
    .describe('in the style that was asked for'),
});

/** What the JSON of /cite has beside what every answer has. */
export const citeShape = {
  change: changeJsonSchema.optional().describe('in /cite: the cited words no longer stand as they were cited'),
  reference: referenceJsonSchema.optional().describe('in /cite: the reference, ready to paste'),
};

export function citeJson(answer: CiteAnswer, dossier: Dossier) {
  if (answer.form === 'standing') {
    const { passage, part } = answer;
    return {
      heading: citationOf(passageOf(passage, dossier)),
      results: [{ passage, sentence: part }],
      reference: withStyle(answer.style, passage, dossier, part ?? passage),
    };
  }
  const { now } = answer.change;
  const change = changeJson(answer.change, dossier);
  return {
    heading: change.citation,
    results: now === null ? [] : [{ passage: now }],
    change,
    ...(now === null ? {} : { reference: withStyle(answer.style, now, dossier, now) }),
  };
}

function withStyle(style: ReferenceStyle | null, passage: Place, dossier: Dossier, quoted: Slice) {
  const reference = referenceAt(passage, dossier, quoted);
  if (style === null) return reference;
  const document = documentOf(passage.document, dossier);
  return { ...reference, styled: { style, ...styledReference(style, document, passageOf(passage, dossier), quoted) } };
}

/** The reference to a passage, or to the `quoted` part of it. */
export function referenceAt(passage: Place, dossier: Dossier, quoted: Slice = passage): Reference {
  return { ...referenceTo(documentOf(passage.document, dossier), passageOf(passage, dossier), quoted) };
}
