import { z } from 'zod';
import file from './speakerWeights.json' with { type: 'json' };

/**
 * What each sign of a candidate is worth. `npm run --silent eval -- fit quotations` makes such a file anew by the method of
 * fitSpeakers.ts; nobody edits it by hand. The file that ships is the fit of version 0.1.0. A fresh fit is as good on
 * labelled news, but it trusts labels (“Ida Roe: “…””) too little, because labelled news hardly has any; a test holds that.
 *
 * A sign is a few words joined by colons: on which side of the quotation the cue is and how near (`a0`: the first after
 * it), what the mention is to the cue (`before`, `listener`, `source`), and the kind of cue, the distance, or the mark
 * beside the quotation. Some signs end with the cue itself (`a0:after:said`): verbs of speech differ in how often their
 * subject is the speaker, and the fit learns that of the verbs that it meets.
 */
export const SPEAKER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(z.record(z.string(), z.number()).parse(file)),
);
