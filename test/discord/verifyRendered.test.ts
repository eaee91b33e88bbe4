import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { RenderedMessage } from '../../src/discord/rendering/message.ts';
import { quote } from '../../src/discord/rendering/quotation.ts';
import { verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { documentOf } from './dossierFixture.ts';

const TEXT = 'The ferry did *not* sail at noon, the mate said.';
const DOSSIER = new Dossier('ferry', [documentOf('ferry', 'log', { title: 'Log' }, [TEXT])], [], []);
const FROM = { origin: { document: 'log' }, text: TEXT, whole: { start: 0, end: TEXT.length } };
const WHOLE = quote(FROM, FROM.whole, [{ start: 4, end: 9, sign: '**' }]);
const PART = quote(FROM, { start: 4, end: 32 }, []);

function message(content: string, quotations: RenderedMessage['quotations']): RenderedMessage {
  return { components: [{ type: ComponentType.TextDisplay, content }], quotations };
}

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
