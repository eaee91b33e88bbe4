import { join } from 'node:path';
import { z } from 'zod';
import { fitSpeakers, type MarkedDocument } from '../../../src/finding/statements/attributing/fitSpeakers.ts';
import { detectedLanguage } from '../../../src/reading/metadata/detectedLanguage.ts';
import { plainTextBlocks } from '../../../src/reading/text/plainText.ts';
import { readLines } from '../jsonLines.ts';
import { unitsIn } from './codePoints.ts';
import type { Fit } from './fit.ts';

const docSchema = z.object({ id: z.string(), text: z.string() });
const quoteSchema = z.object({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  speaker_spans: z
    .array(z.tuple([z.int(), z.int()]))
    .nullable()
    .optional(),
});

/** The weights of the signs of speakers, from news in English with marked speakers. */
export const quotations: Fit = {
  about: 'the signs by which the speaker of a quotation is known; from polnear_train250',
  file: 'src/finding/statements/attributing/speakerWeights.json',
  make: (shared) =>
    Object.fromEntries(
      [...fitSpeakers(markedDocuments(join(shared, 'polnear_train250')))].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
};

function markedDocuments(folder: string): readonly MarkedDocument[] {
  const quotes = Map.groupBy(readLines(join(folder, 'direct_quotes.jsonl'), quoteSchema), ({ doc }) => doc);
  return readLines(join(folder, 'docs.jsonl'), docSchema).map(({ id, text }) => {
    const units = unitsIn(text);
    return {
      text,
      blocks: plainTextBlocks(text),
      language: detectedLanguage(text),
      quotations: (quotes.get(id) ?? []).map(({ start, end, speaker_spans }) => ({
        start: units(start),
        end: units(end),
        speakers: (speaker_spans ?? []).map(([from, to]) => ({ start: units(from), end: units(to) })),
      })),
    };
  });
}
