import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { parseCustomId } from '../../src/discord/customIds.ts';
import {
  MAX_BUTTON_LABEL,
  MAX_BUTTONS_IN_ROW,
  MAX_COMPONENTS,
  MAX_CUSTOM_ID,
  MAX_TEXT,
  MAX_TEXT_BYTES,
} from '../../src/discord/limits.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { collapseWhiteSpace } from '../../src/discord/rendering/escape.ts';
import { pagesOf, renderPage } from '../../src/discord/rendering/message.ts';
import { renderNotice } from '../../src/discord/rendering/notice.ts';
import type { Frame } from '../../src/discord/rendering/pageButtons.ts';
import { textsOf, verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { anyAnswer } from '../views/anyAnswer.ts';
import { anyDossier } from './dossierFixture.ts';
import { anyText } from './hostile.ts';

const FRAME: Frame = {
  reply: 'abcdefghij-_',
  page: 0,
  expanded: null,
  share: 'offered',
  thread: true,
  canRead: true,
  sharedBy: '12345678901234567890',
};
const PICTURE = { name: 'timeline.png', description: 'Bars over time', data: new Uint8Array(1) };
const RUNS = { numRuns: 100 };

/** A dossier, an answer over it, and which of its results is expanded. */
const anyReply = anyDossier.chain((dossier) =>
  anyAnswer(dossier).chain((answer) =>
    fc.record({
      dossier: fc.constant(dossier),
      answer: fc.constant(answer),
      expanded: fc.constantFrom(null, ...viewOf(answer, dossier).results.map(({ key }) => key)),
    }),
  ),
);

function everyPage({ dossier, answer, expanded }: { dossier: Dossier; answer: Answer; expanded: string | null }) {
  const card = cardOf(viewOf(answer, dossier, expanded), dossier);
  const pictures = card.view.form === 'timeline' ? [PICTURE] : [];
  return pagesOf(card).map((_, page) => renderPage(card, { ...FRAME, page, expanded }, pictures));
}

interface Node {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly content?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

function allNodes(components: readonly APIMessageTopLevelComponent[]): readonly Node[] {
  // As sent: whatever the types say, this is the JSON that Discord counts.
  const tree: readonly Node[] = JSON.parse(JSON.stringify(components));
  const walk = (node: Node): readonly Node[] => [
    node,
    ...(node.components ?? []).flatMap(walk),
    ...(node.accessory === undefined ? [] : walk(node.accessory)),
  ];
  return tree.flatMap(walk);
}

describe('every page of every answer', () => {
  it('keeps the limits of Discord', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const message of everyPage(reply)) {
          const nodes = allNodes(message.components);
          expect(nodes.length).toBeLessThanOrEqual(MAX_COMPONENTS);
          const texts = nodes.flatMap(({ content }) => content ?? []);
          expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
          expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(MAX_TEXT_BYTES);
          for (const text of texts) expect(text.trim()).not.toBe('');
          const ids = nodes.flatMap(({ custom_id }) => custom_id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) {
            expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
            expect(parseCustomId(id).reply).toBe(FRAME.reply);
          }
          for (const { label } of nodes) {
            if (label !== undefined) expect(label.length).toBeLessThanOrEqual(MAX_BUTTON_LABEL);
          }
          for (const node of nodes.filter(({ type }) => type === ComponentType.ActionRow)) {
            expect(node.components?.length).toBeLessThanOrEqual(MAX_BUTTONS_IN_ROW);
            expect(node.components?.length).toBeGreaterThan(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('quotes nothing but slices of the source', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const message of everyPage(reply)) verifyRendered(message, reply.dossier);
      }),
      RUNS,
    );
  });

  it('holds between them every block of the card once, in order', () => {
    fc.assert(
      fc.property(anyReply, ({ dossier, answer, expanded }) => {
        const card = cardOf(viewOf(answer, dossier, expanded), dossier);
        expect(JSON.stringify(pagesOf(card).flat())).toBe(JSON.stringify(card.blocks));
      }),
      RUNS,
    );
  });

  it('shows between them every word of an expanded passage and of its neighbours', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const result = viewOf(reply.answer, reply.dossier).results.find(({ key }) => key === reply.expanded);
        // Of a verdict only the first passage is shown; overviews and briefings open none.
        if (result === undefined || ['verify', 'overview', 'briefing'].includes(reply.answer.command)) return;
        const quoted = everyPage(reply).flatMap(({ quotations }) => quotations);
        const passages = reply.dossier.document(result.document)?.passages ?? [];
        const text = reply.dossier.document(result.document)?.text ?? '';
        const at = passages.findIndex(({ number }) => number === result.passage);
        for (const passage of passages.slice(Math.max(0, at - 1), at + 2)) {
          const inside = quoted.filter(
            ({ origin, start, end }) =>
              origin.document === result.document && start >= passage.start && end <= passage.end,
          );
          const shown = inside.map(({ start, end }) => text.slice(start, end)).join('');
          const bare = (words: string): string => collapseWhiteSpace(words).replace(/ /g, '');
          expect(bare(shown)).toContain(bare(text.slice(passage.start, passage.end)));
        }
      }),
      RUNS,
    );
  });

  it('has no bare mention, link, heading, list or code that came from outside', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        let lacking = lackingIn(reply.answer);
        for (const message of everyPage(reply)) {
          for (const text of textsOf(message.components)) {
            const own = text
              .replace(/-# shared by <@\d+>/u, '')
              // People, roles and channels in the bot's own lines. What comes from outside here never has this id.
              .replace(/<(?:@&?|#)12345678901234567890>/gu, '')
              .replace(/<t:1772434800:[df]>/gu, '')
              // Commands in the bot's own words; what comes from outside cannot have the mark that stands for an id.
              .replace(/<\/[a-z]+(?: [a-z]+)?:\uffff0{19}>/gu, '')
              // The bot's own lists, whose items begin with a name, or a word in quotation marks, and as many as the dossier lacks. The
              // sign of a list that is not its own is escaped.
              .replace(/^- (?=[\u2068“])/gmu, '')
              .replace(/^- /gmu, (sign) => (lacking-- > 0 ? '' : sign));
            // In the order in which a client reads: whichever of escape and code comes first.
            const bare = own.replace(/\\[^0-9A-Za-z\s]|(`+)[\s\S]*?[^`]\1(?!`)/gu, 'x');
            expect(bare).not.toMatch(/[<@|[\]]/u);
            expect(bare).not.toMatch(/https?:\/\//u);
            for (const line of bare.split('\n')) expect(line).not.toMatch(/^(?:#|>>>|\s*[-+] |\s*\d+[.)] )/u);
          }
        }
      }),
      RUNS,
    );
  });
});

/** How many items an overview lists that the dossier lacks. */
function lackingIn(answer: Answer): number {
  return answer.command === 'overview' && 'lacking' in answer ? answer.lacking.length : 0;
}

describe('a notice', () => {
  it('holds any words within the limits', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const [text = ''] = textsOf(renderNotice(words, 'failed').components);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
      }),
    );
  });
});
