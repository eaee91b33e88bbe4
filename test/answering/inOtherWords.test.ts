import { describe, expect, it } from 'vitest';
import { consider } from '../../src/answering/ask/consider.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { openParagraphs } from '../fixtures/ferryDossier.ts';
import { inventedVectors } from '../fixtures/wordVectorFixture.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';

const vectors = inventedVectors();

/** Paragraphs of one document, with what they mean. */
function understood(...paragraphs: readonly string[]): OpenDossier {
  const open = openParagraphs(...paragraphs);
  const engine = memoryEngineOf(open);
  return { ...open, vectors, engine: engine.withMeaning(Meaning.of(vectors, engine.passages)) };
}

async function firstFor(question: string, open: OpenDossier): Promise<string> {
  const [first] = (await consider(question, {}, open)).candidates;
  const { document, passage } = first?.hit ?? {};
  return document === undefined || passage === undefined ? '' : document.text.slice(passage.start, passage.end);
}

describe('a question in other words', () => {
  it('finds what says the same before what shares a word with it and is less alike', async () => {
    const open = understood(
      'The ferry stayed at the quay with its captain and its crew that night.',
      'The ship struck the breakwater in the mist, and two people of the crew were hurt.',
      'The captain of the craft told the insurer of the fog that night.',
      'The lamp at the port was out of order until the spring.',
    );
    expect(await firstFor('Which vessel wounded passengers at the haven in the murk that night?', open)).toMatch(
      /^The ship struck/,
    );
  });

  it('finds what has its words before what is only like them', async () => {
    const both = understood(
      'The ferry Petrel left the quay with its passengers before noon.',
      'The vessel carried its crew through the haze to the haven at noon.',
      'The fog lay over the ferry and the harbour until the evening.',
    );
    expect(await firstFor('When did the ferry Petrel leave the quay?', both)).toMatch(/^The ferry Petrel/);
  });
});
