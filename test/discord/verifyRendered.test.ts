import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuote } from '../../src/discord/rendering/drawQuote.ts';
import type { RenderedMessage } from '../../src/discord/rendering/message.ts';
import { quote } from '../../src/discord/rendering/quotation.ts';
import { verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import type { TextMark } from '../../src/dossier/document.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import type { Quote } from '../../src/views/model/quote.ts';
import { documentOf } from './dossierFixture.ts';
import { anyText } from './hostile.ts';

const TEXT = 'The ferry did *not* sail at noon, the mate said.';
const DOSSIER = new Dossier('ferry', [documentOf('ferry', 'log', { title: 'Log' }, [TEXT])], [], []);
const FROM = { origin: { document: 'log' }, text: TEXT, whole: { start: 0, end: TEXT.length } };
const WHOLE = quote(FROM, FROM.whole, [{ start: 4, end: 9, sign: '**' }]);
const PART = quote(FROM, { start: 4, end: 32 }, []);

function message(content: string, quotations: RenderedMessage['quotations']): RenderedMessage {
  return { components: [{ type: ComponentType.TextDisplay, content }], quotations };
}

describe('a message with struck words', () => {
  const text = 'The ferry did not sail at noon.';
  const struck = { start: 10, end: 17, as: 'struck' as const };
  const dossier = new Dossier(
    'ferry',
    [
      {
        ...documentOf('ferry', 'log', { title: 'Log' }, [text]),
        textMarks: [struck, { start: 23, end: 25, as: 'unsure' }],
      },
    ],
    [],
    [],
  );
  const quoted: Quote = {
    origin: { document: 'log' },
    slice: { start: 0, end: text.length },
    whole: { start: 0, end: text.length },
    marks: [{ start: 4, end: 13, as: 'match' }],
    role: 'passage',
  };
  const [drawn = WHOLE] = drawQuote(quoted, dossier).flat();

  it('strikes them, and marks words that may be misread', () => {
    expect(drawn.markdown).toBe('The **ferry** ~~**did** not~~ sail at[?] noon.');
    expect(() => verifyRendered(message(drawn.line, [drawn]), dossier)).not.toThrow();
  });

  it('make no link of a sign of doubt and an address behind it', () => {
    const words = 'Seen at quay(https://a.example).';
    const doubt = { ...documentOf('ferry', 'log', { title: 'Log' }, [words]) };
    const any = new Dossier('f', [{ ...doubt, textMarks: [{ start: 8, end: 12, as: 'unsure' }] }], [], []);
    const whole = { start: 0, end: words.length };
    const [piece] = drawQuote({ ...quoted, marks: [], slice: whole, whole }, any).flat();
    expect(piece?.markdown).toContain('quay[?]\\(https');
    expect(() => verifyRendered(message(piece?.line ?? '', piece === undefined ? [] : [piece]), any)).not.toThrow();
  });

  it.each<[string, (markdown: string) => string]>([
    ['no mark is there', (markdown) => markdown.replaceAll('~~', '')],
    ['a word less is struck', (markdown) => markdown.replace(' not~~', '~~ not')],
    ['a word more is struck', (markdown) => markdown.replace('~~ sail', ' sail~~')],
    ['others are struck', (markdown) => `~~${markdown.replaceAll('~~', '').replace('did', 'did~~')}`],
  ])('is withheld where %s', (_, change) => {
    const markdown = change(drawn.markdown);
    const forged = { ...drawn, markdown, line: drawn.line.replace(drawn.markdown, () => markdown) };
    expect(() => verifyRendered(message(forged.line, [forged]), dossier)).toThrow(/does not strike/u);
  });

  it('says so of any words whatever', () => {
    const marked = anyText
      .filter((one) => one.trim() !== '')
      .chain((one) =>
        fc.record({
          words: fc.constant(one.trim()),
          marks: fc.array(fc.record({ start: fc.nat(one.length), length: fc.nat(9), isStruck: fc.boolean() }), {
            maxLength: 6,
          }),
        }),
      );
    fc.assert(
      fc.property(marked, ({ words, marks }) => {
        const textMarks: TextMark[] = [];
        for (const { start, length, isStruck } of marks.toSorted((a, b) => a.start - b.start)) {
          const as = isStruck ? 'struck' : 'unsure';
          const from = Math.max(start, textMarks.findLast((mark) => mark.as === as)?.end ?? 0);
          const end = Math.min(from + length, words.length);
          if (from < end) textMarks.push({ start: from, end, as });
        }
        textMarks.sort((a, b) => a.start - b.start);
        const any = new Dossier('f', [{ ...documentOf('f', 'log', { title: 'L' }, [words]), textMarks }], [], []);
        const whole = { start: 0, end: words.length };
        const pieces = drawQuote({ ...quoted, slice: whole, whole }, any).flat();
        expect(() => verifyRendered(message(pieces.map(({ line }) => line).join('\n'), pieces), any)).not.toThrow();
      }),
    );
  });
});

describe('a message', () => {
  it('leaves where it shows what it quotes', () => {
    expect(() => verifyRendered(message(`Words\n${WHOLE.line}\n— *Log*`, [WHOLE]), DOSSIER)).not.toThrow();
    expect(() => verifyRendered(message(`${WHOLE.line}\n${PART.line}`, [WHOLE, PART]), DOSSIER)).not.toThrow();
    expect(() => verifyRendered(message('```\n> code\n```', []), DOSSIER)).not.toThrow();
  });

  it.each<[string, RenderedMessage]>([
    ['a word is missing from the line', message(WHOLE.line.replace('\\*not\\* ', ''), [WHOLE])],
    ['a word is missing from the line and the record', tampered((text) => text.replace('\\*not\\* ', ''))],
    ['a word was added', tampered((text) => text.replace('sail', 'gladly sail'))],
    ['a letter was changed', tampered((text) => text.replace('noon', 'moon'))],
    ['words stand after the quotation', message(`${WHOLE.line} or so`, [WHOLE])],
    ['a quotation was never recorded', message(`${WHOLE.line}\n> made up`, [WHOLE])],
    ['a recorded quotation is not shown', message(WHOLE.line, [WHOLE, PART])],
    ['two are exchanged', message(`${PART.line}\n${WHOLE.line}`, [WHOLE, PART])],
    ['the slice is another one', message(WHOLE.line, [{ ...WHOLE, start: 1 }])],
    ['there is no such document', message(WHOLE.line, [{ ...WHOLE, origin: { document: 'blog' } }])],
    ['there are no such former words', message(WHOLE.line, [{ ...WHOLE, origin: { document: 'log', former: 3 } }])],
  ])('is withheld where %s', (_, rendered) => {
    expect(() => verifyRendered(rendered, DOSSIER)).toThrow(MisquotationError);
  });
});

function tampered(change: (text: string) => string): RenderedMessage {
  const quotation = { ...WHOLE, markdown: change(WHOLE.markdown), line: change(WHOLE.line) };
  return message(quotation.line, [quotation]);
}
