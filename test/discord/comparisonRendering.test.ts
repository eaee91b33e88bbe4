import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { compare } from '../../src/answering/compare/compare.ts';
import { brief } from '../../src/answering/overview/overview.ts';
import { MAX_COMPONENTS, MAX_TEXT } from '../../src/discord/limits.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { pagesOf, renderPage } from '../../src/discord/rendering/message.ts';
import { verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import { UserError } from '../../src/errors.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { guarded } from '../answering/guarded.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { anyText } from './hostile.ts';

const FRAME = { reply: 'abcdefghij-_', share: 'offered', thread: true, canRead: true } as const;

interface Node {
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

function nodesOf(node: Node): readonly Node[] {
  const inner = [...(node.components ?? []), ...(node.accessory === undefined ? [] : [node.accessory])];
  return [node, ...inner.flatMap(nodesOf)];
}

/** Renders every page, closed and with each of a few results open, and holds it to the limits and to the source. */
function expectShowable(answer: Answer, { dossier }: OpenDossier): void {
  guarded(answer, { dossier });
  for (const expanded of [
    null,
    ...viewOf(answer, dossier)
      .results.slice(0, 2)
      .map(({ key }) => key),
  ]) {
    const card = cardOf(viewOf(answer, dossier, expanded), dossier);
    for (const page of pagesOf(card).keys()) {
      const message = renderPage(card, { ...FRAME, page, expanded });
      verifyRendered(message, dossier);
      // As sent: whatever the types say, this is the JSON that Discord counts.
      const nodes = (JSON.parse(JSON.stringify(message.components)) as readonly Node[]).flatMap(nodesOf);
      expect(nodes.length).toBeLessThanOrEqual(MAX_COMPONENTS);
      expect(nodes.map(({ content }) => content ?? '').join('').length).toBeLessThanOrEqual(MAX_TEXT);
      const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
}

/** Hostile words in the mouths of two bodies, in titles and in names of sources. */
const anyTalks = fc.tuple(anyText, anyText, anyText, anyText).map(([one, other, third, title]) =>
  openWritten([
    {
      id: 'talks',
      metadata: { title, source: third.slice(0, 300), published: '2021-05-20' },
      paragraphs: [
        'On 14 May 2021 the Ferry Union met the Harbour Board in the customs house. The two sides differed.',
        `The Harbour Board said that ${one} cost 12 crowns in the winter timetable. The Harbour Board said: “${other}”`,
        `The Ferry Union said that ${one} cost 20 crowns in the winter timetable. They complained of “${third}” again.`,
        `Marta Holm, head of the Ferry Union, said that ${other}`,
      ],
    },
    { id: 'second', metadata: { title: third }, paragraphs: [`${one} cost 15 crowns in the winter timetable.`] },
  ]),
);

it('hostile words keep every page of a comparison and of a briefing within the limits, and true to the source', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyTalks, anyText, async (open, words) => {
      for (const [a, b] of [
        ['Harbour Board', 'Ferry Union'],
        ['talks', 'second'],
      ] as const) {
        expectShowable(await compare(a, b, '', open), open);
        shown += 1;
      }
      for (const topic of ['winter timetable', words]) {
        try {
          expectShowable(await brief(topic, 'talks:1', open), open);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(shown).toBeGreaterThan(40);
});
