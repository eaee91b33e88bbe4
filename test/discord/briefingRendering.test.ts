import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { MAX_COMPONENTS, MAX_TEXT } from '../../src/discord/limits.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { pagesOf, renderPage } from '../../src/discord/rendering/message.ts';
import { verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import type { Briefing, Pin } from '../../src/dossier/briefing.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { Guard } from '../../src/guard/guard.ts';
import { openDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { LONGEST_NOTE } from '../../src/team/briefing/limits.ts';
import { showBriefing } from '../../src/team/briefing/showBriefing.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { anyDossier } from './dossierFixture.ts';
import { anyText } from './hostile.ts';

const BEN = { id: '1100000000000000012', name: 'Ben *@everyone*' };
const FRAME = { reply: 'abcdefghij-_', expanded: null, share: 'offered', thread: true, canRead: true } as const;
const FILE = { name: 'order.pdf', description: 'The order', data: new Uint8Array(1) };

/** Pins on every passage that stands, on every one that was, and on one that never was. */
function pinsOn(dossier: Dossier, note: string, former: readonly { document: string; number: number }[]): Pin[] {
  const standing = dossier.documents.flatMap(({ passages }) => passages);
  const gone = former.map(({ document, number }) => ({
    document,
    number,
    hash: dossier.former(document, number)?.hash ?? '',
  }));
  return [...standing, ...gone, { document: 'nowhere', number: 1, hash: hashOf('') }].map(
    ({ document, number, hash }, at): Pin => ({
      key: `key${String(at).padStart(5, '0')}`,
      document,
      passage: number,
      hash,
      part: at % 3 === 2 ? firstCharacter(dossier, document, number) : null,
      note: at % 2 === 0 ? note : '',
      by: BEN,
      at: 0,
    }),
  );
}

/** The part of a passage, or of a former one, that is its first character: one or two UTF-16 units. */
function firstCharacter(dossier: Dossier, document: string, number: number): Pin['part'] {
  const passage = dossier.passage(document, number);
  const text = dossier.document(document)?.text.slice(passage?.start, passage?.end);
  const words = passage === undefined ? dossier.former(document, number)?.text : text;
  const [first] = words ?? '?';
  return first === undefined ? null : { start: 0, end: first.length };
}

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

it('every page of every briefing keeps the limits of Discord, and quotes nothing that is not stored', () => {
  const note = anyText.map((text) => text.repeat(40).slice(0, LONGEST_NOTE));
  fc.assert(
    fc.property(anyDossier, note, anyText, (dossier, words, name) => {
      const numbers = Array.from({ length: 100 }, (_, at) => at + 1);
      const former = dossier.documents.flatMap(({ id }) =>
        numbers
          .filter((number) => dossier.former(id, number) !== undefined)
          .map((number) => ({ document: id, number })),
      );
      const pins = pinsOn(dossier, words, former);
      const briefing: Briefing = {
        id: 1,
        version: 2,
        name: name.slice(0, 80),
        isClosed: false,
        isCurrent: true,
        pins,
        last: { what: 'pin', by: BEN, at: 0 },
      };
      const open = openDossier(dossier, MemoryEngine.build(dossier));
      const answer = showBriefing(briefing, open, 'part of the channel');
      new Guard().verify(sealed(answer), dossier);
      const card = cardOf(viewOf(answer, dossier), dossier);
      const pages = pagesOf(card);
      const seen = new Set<string>();
      for (const page of pages.keys()) {
        const message = renderPage(card, { ...FRAME, page }, [FILE]);
        verifyRendered(message, dossier);
        const tree: readonly Node[] = JSON.parse(JSON.stringify(message.components));
        const nodes = tree.flatMap(nodesOf);
        expect(nodes.length).toBeLessThanOrEqual(MAX_COMPONENTS);
        expect(nodes.flatMap(({ content }) => content ?? []).join('').length).toBeLessThanOrEqual(MAX_TEXT);
        const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) if (id.includes(':drop:')) seen.add(id.slice(-8));
      }
      expect(seen.size).toBe(pins.length);
    }),
    { numRuns: 60 },
  );
});
