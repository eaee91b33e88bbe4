import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { pagesOf, renderPage } from '../../src/discord/rendering/message.ts';
import { verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import type { TextMark } from '../../src/dossier/document.ts';
import { Dossier, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { hasStandingWords, standingText } from '../../src/dossier/standingText.ts';
import { Guard } from '../../src/guard/guard.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { openDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { documentOf, FERRY } from '../fixtures/ferryDossier.ts';
import { PAPERS, TALKS } from '../fixtures/talksDossier.ts';

/** The same statement in two papers. */
const TWICE = ['evening', 'morning'].map((id) => ({
  id,
  paragraphs: ['Captain Ines Calder said: “We asked for the lamp twice that night, and twice we were told to wait.”'],
}));
const DOCUMENTS = [...FERRY, TALKS, ...PAPERS, ...TWICE].map((one) => documentOf(one));

const CALLS: readonly (readonly [called: string, options: Readonly<Record<string, string | number>>])[] = [
  ['ask', { question: 'What did Captain Calder say about the lamp?' }],
  ['ask', { question: 'When did the ferry Petrel leave the north quay?' }],
  ['search', { query: 'lamp' }],
  ['quote', { words: 'asked light' }],
  ['quote', { speaker: 'Calder' }],
  [
    'verify',
    { text: 'Calder said: “I asked for light and was told ‘wait for spring’ twice.” The lamp was out of order.' },
  ],
  ['verify', { text: 'Two people were hurt when the Petrel struck the breakwater on Friday night.' }],
  ['quote', { words: 'lamp twice' }],
  ['who', { name: 'Calder' }],
  ['who', { name: 'Mustafa Qadiri' }],
  ['timeline', {}],
  ['compare', { a: 'Harbour Board', b: 'Ferry Union' }],
  ['overview', { topic: 'ferry Petrel struck the breakwater' }],
  ['source', { document: 'gazette' }],
];

/** The documents with stretches of them struck, anywhere. */
const struck = fc
  .array(
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.nat(8), fc.nat(60)) }), {
      maxLength: 6,
    }),
    {
      minLength: DOCUMENTS.length,
      maxLength: DOCUMENTS.length,
    },
  )
  .map((all) => DOCUMENTS.map((document, place) => withMarks(document, all[place] ?? [])));

function withMarks(
  document: NumberedDocument,
  wanted: readonly { readonly at: number; readonly length: number }[],
): NumberedDocument {
  const { length } = document.text;
  const textMarks: TextMark[] = [];
  for (const { at, length: own } of wanted.toSorted((a, b) => a.at - b.at)) {
    const start = Math.max(Math.floor(at * length), textMarks.at(-1)?.end ?? 0);
    const end = Math.min(start + own, length);
    if (start < end) textMarks.push({ start, end, as: 'struck' });
  }
  return { ...document, textMarks, standing: standingText({ text: document.text, textMarks }) };
}

it('every answer passes the guard and is drawn with its marks, whatever is struck', async () => {
  await fc.assert(
    fc.asyncProperty(struck, async (documents) => {
      const dossier = new Dossier('larkhaven', documents, [], []);
      const open = openDossier(dossier, MemoryEngine.build(dossier));
      const guard = new Guard();
      for (const [called, options] of CALLS) {
        const sealed = await runCommand(commands, called, options, open);
        guard.verify(sealed, dossier);
        const view = viewOf(sealed.answer, dossier);
        const card = cardOf(view, dossier);
        for (const page of pagesOf(card).keys()) {
          verifyRendered(
            renderPage(card, { reply: 'reply', page, expanded: null, share: 'offered', canRead: true }),
            dossier,
          );
        }
        expect(drawView(view, dossier, (_, text) => text)).not.toBe('');
        for (const { documentId, sentence, span, quotation } of answerJson(sealed.answer, dossier).results) {
          const document = dossier.document(documentId);
          const meant = [sentence, span, ...(quotation?.parts ?? [])].filter((slice) => slice != null);
          // A citation of struck words, as /verify and /search give it, is marked; nothing is found in them.
          if (called === 'verify' || document === undefined) continue;
          for (const slice of meant) expect(hasStandingWords(document, slice)).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
