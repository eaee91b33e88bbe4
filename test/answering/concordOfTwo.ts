import { openWritten, type Written } from '../fixtures/ferryDossier.ts';
import { ask } from './inJson.ts';

/** A question over two documents of one sentence each, and what `/ask` says of the two together. */
export type AgreementPair = readonly [
  kind: 'agree' | 'differ' | 'none',
  language: string,
  question: string,
  first: string,
  second: string,
];

/** What `/ask` says of two documents of one sentence each: `agree`, `differ` or `none`. */
export async function concordOfTwo(language: string, question: string, first: string, second: string): Promise<string> {
  const open = openWritten(
    [first, second].map(
      (text, at): Written => ({
        id: `source-${at + 1}`,
        metadata: { published: '2021-03-07', language },
        paragraphs: [text],
      }),
    ),
  );
  return (await ask(question, {}, open)).concord?.kind ?? 'none';
}
