import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/dossier/document.ts';
import { contains, overlaps } from '../../../src/dossier/slice.ts';
import type { Statement } from '../../../src/finding/statements/statement.ts';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';
import { anyWords } from '../../text/anyWords.ts';

/** A paragraph a line; `# ` begins a heading and `> ` a block quotation. */
function read(text: string, language = 'en'): readonly (Statement & { readonly text: string })[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const mark = /^(?:# |> )/u.exec(line)?.[0] ?? '';
    const kind = mark === '# ' ? 'heading' : mark === '> ' ? 'blockQuotation' : 'paragraph';
    blocks.push({ kind, start: index + mark.length, end: index + line.length });
  }
  return statementsOf(text, blocks, language).map((statement) => ({ ...statement, text }));
}

/** `depth kind speaker: words / words`, with `?` where no speaker is given. */
function outline(text: string, language?: string): readonly string[] {
  return read(text, language).map(
    ({ depth, kind, speaker, slices }) =>
      `${'>'.repeat(depth)}${kind} ${speaker?.name ?? '?'}: ${slices.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}

type Case = readonly [why: string, text: string, statements: readonly string[]];

const WHERE_THE_CUE_STANDS: readonly Case[] = [
  [
    'after, inverted',
    '“The lamp was out of order,” said Ines Calder.',
    ['direct Ines Calder: The lamp was out of order,'],
  ],
  [
    'after, straight',
    '“The lamp was out of order,” Ines Calder said.',
    ['direct Ines Calder: The lamp was out of order,'],
  ],
  ['before', 'Ines Calder said: “The lamp was out of order.”', ['direct Ines Calder: The lamp was out of order.']],
  [
    'inside: one statement in two slices',
    '“The lamp,” Ines Calder said, “was out of order.”',
    ['direct Ines Calder: The lamp, / was out of order.'],
  ],
  ['after a question mark', '“Who lit the lamp?” Calder asked.', ['direct Calder: Who lit the lamp?']],
  [
    'according to',
    '“It was an ordinary winter sailing,” according to a spokesman for the harbour office.',
    ['direct a spokesman for the harbour office: It was an ordinary winter sailing,'],
  ],
  ['told reporters', 'Tom Reeve told reporters that the ferry “sailed on time.”', ['mixed Tom Reeve: sailed on time.']],
  ['passive', 'Tom Reeve was quoted as saying that the lamp was “never lit.”', ['mixed Tom Reeve: never lit.']],
  [
    'quoted by a newspaper: the object of the verb spoke',
    'The Larkhaven Gazette quoted Tom Reeve as saying: “We sailed on time.”',
    ['direct Tom Reeve: We sailed on time.'],
  ],
  [
    'with an apposition between name and verb',
    '“The lamp was out of order,” Ines Calder, the captain of the ferry, said.',
    ['direct Ines Calder: The lamp was out of order,'],
  ],
  [
    'a statement by a body',
    'In a statement, the harbour office said: “No such order was given.”',
    ['direct the harbour office: No such order was given.'],
  ],
  [
    'a text that speaks',
    'The report said that the office had “failed to answer twice.”',
    ['mixed The report: failed to answer twice.'],
  ],
  [
    'the paragraph before announces it',
    'Ines Calder stated:\n“The order came from the harbour office. Nobody asked me.”',
    ['direct Ines Calder: The order came from the harbour office. Nobody asked me.'],
  ],
];

const WHO_IS_MEANT: readonly Case[] = [
  [
    'a surname stands for the name in full',
    'Captain Ines Calder came late. “I asked for light,” Calder said.',
    ['direct Ines Calder: I asked for light,'],
  ],
  [
    'a pronoun',
    'Captain Ines Calder came late. “I asked for light,” she said.',
    ['direct Ines Calder: I asked for light,'],
  ],
  [
    'a pronoun passes over whom it cannot mean',
    'Ines Calder met Thomas Reeve. “I asked for light,” she said.',
    ['direct Ines Calder: I asked for light,'],
  ],
  [
    'a role stands for the one who has it',
    'Ines Calder, the captain, came late. The harbour was dark. “I asked for light,” the captain said.',
    ['direct Ines Calder: I asked for light,'],
  ],
  [
    'a title of three words, and a body before the person',
    '“I asked for light,” said Secretary of State Mira Holt. “No,” said Harbour Office spokesman Tom Reeve.',
    ['direct Mira Holt: I asked for light,', 'direct Tom Reeve: No,'],
  ],
  [
    'his deputy is not he',
    'Tom Reeve, the deputy, came late. “I asked for light,” his deputy said.',
    ['direct his deputy: I asked for light,'],
  ],
  [
    'two who share a surname stay two',
    'Ines Calder met Paul Calder. “I asked for light,” Calder said.',
    ['direct Calder: I asked for light,'],
  ],
  [
    'an office is nobody who never held it',
    'Ines Calder wrote a book. “I asked for light,” President Calder said.',
    ['direct Calder: I asked for light,'],
  ],
  [
    'a second quotation without a cue carries on',
    '“I asked for light,” Ines Calder said. “Nobody came for an hour.”',
    ['direct Ines Calder: I asked for light,', 'direct Ines Calder: Nobody came for an hour.'],
  ],
  [
    'I, inside, is who speaks around it',
    '“I told him, ‘wait for the spring tide,’” Ines Calder said.',
    ['direct Ines Calder: I told him, ‘wait for the spring tide,’', '>direct Ines Calder: wait for the spring tide,'],
  ],
];

const SHAPES: readonly Case[] = [
  [
    'over paragraphs, each opened, the last one closed',
    'Ines Calder said: “I asked for light.\n“Nobody came for an hour.\n“Then I left the bridge.”\nThat was all.',
    ['direct Ines Calder: I asked for light. / Nobody came for an hour. / Then I left the bridge.'],
  ],
  [
    'nested',
    '“They told me ‘wait for spring’ twice,” Ines Calder said. “It was cold.”',
    [
      'direct Ines Calder: They told me ‘wait for spring’ twice,',
      '>mixed They: wait for spring',
      'direct Ines Calder: It was cold.',
    ],
  ],
  [
    'mixed into reported speech',
    'Calder said the order was “a mistake of the office.”',
    ['mixed Calder: a mistake of the office.'],
  ],
  ['a term is nobody’s', 'The so-called “night boat” is older than the pier.', ['scare ?: night boat']],
  [
    'a title is nobody’s',
    'Larkhaven knows the old song “Lights of the Harbour” well.',
    ['scare ?: Lights of the Harbour'],
  ],
  [
    'an editor’s bracket names the speaker',
    'Two newspapers wrote of it.\n“The lamp, [Calder says], was out of order all winter.”',
    ['direct Calder: The lamp, [Calder says], was out of order all winter.'],
  ],
  [
    'excerpts are the publisher’s',
    'Ines Calder gave an interview to The Larkhaven Gazette. The following are excerpts from the interview:\n“Calder came to see us. ‘The lamp was out,’ she said.”',
    [
      'direct The Larkhaven Gazette: Calder came to see us. ‘The lamp was out,’ she said.',
      '>direct Ines Calder: The lamp was out,',
    ],
  ],
  [
    'a quoted transcript, each turn its own',
    '“CHAIR: Who ordered the sailing?\n“CALDER: The harbour office did.\n“CHAIR: At what time?”',
    [
      'transcript CHAIR: Who ordered the sailing?',
      'transcript CALDER: The harbour office did.',
      'transcript CHAIR: At what time?',
    ],
  ],
  [
    'a transcript',
    'CHAIR: Who ordered the sailing?\nCALDER: The harbour office did.\nCHAIR: At what time?',
    [
      'transcript CHAIR: Who ordered the sailing?',
      'transcript CALDER: The harbour office did.',
      'transcript CHAIR: At what time?',
    ],
  ],
  [
    'a block quotation without marks',
    'Ines Calder wrote:\n> The order came from the harbour office.',
    ['block Ines Calder: The order came from the harbour office.'],
  ],
  [
    'between two single marks typed for a double one',
    "''The lamp was out of order,'' said Ines Calder.",
    ['direct Ines Calder: The lamp was out of order,'],
  ],
  [
    'speaker not given',
    'On the door stood “Wait for the spring tide, all of you, and bring lamps and rope.”',
    ['direct ?: Wait for the spring tide, all of you, and bring lamps and rope.'],
  ],
];

const LANGUAGES: readonly (readonly [language: string, text: string, statements: readonly string[]])[] = [
  [
    'de',
    '„Der Befehl kam aus dem Hafenamt“, sagte Kapitänin Ines Calder. Sie fügte hinzu: „Ich bat um Licht.“',
    ['direct Ines Calder: Der Befehl kam aus dem Hafenamt', 'direct Ines Calder: Ich bat um Licht.'],
  ],
  [
    'de',
    'In einem Interview erklärte der Sprecher: »Es gab keinen Befehl aus dem Hafenamt.«',
    ['direct der Sprecher: Es gab keinen Befehl aus dem Hafenamt.'],
  ],
  [
    'ru',
    '«Приказ пришёл из конторы порта», — сказала капитан Инес Кальдер. Она добавила: «Я просила света».',
    ['direct Инес Кальдер: Приказ пришёл из конторы порта', 'direct Инес Кальдер: Я просила света'],
  ],
  [
    'ar',
    'قال المتحدث ياسر حداد: «لم يصدر أي أمر بالإبحار». وأضاف: «السفينة غادرت وحدها».',
    ['direct ياسر حداد: لم يصدر أي أمر بالإبحار', 'direct ياسر حداد: السفينة غادرت وحدها'],
  ],
];

const GERMAN: readonly Case[] = [
  [
    'the mood of reported speech carries the speaker on',
    'Ines Calder sagte, sie habe um Licht gebeten. Das Hafenamt sei „seit Jahren taub und blind“ gewesen.',
    ['mixed Ines Calder: seit Jahren taub und blind'],
  ],
  [
    'and on again, while the mood is kept',
    'Ines Calder sagte, sie habe um Licht gebeten. Es habe keines gegeben. Die Fähre werde „nie wieder bei Nacht auslaufen“.',
    ['mixed Ines Calder: nie wieder bei Nacht auslaufen'],
  ],
  [
    'where the mood ends, so does the report',
    'Ines Calder sagte, sie habe um Licht gebeten. Am Tor stand „Wartet alle auf die nächste Flut und bringt Lampen, Seile und auch Decken mit“.',
    ['direct ?: Wartet alle auf die nächste Flut und bringt Lampen, Seile und auch Decken mit'],
  ],
  [
    'an impersonal verb with its source before it',
    'In einem Gutachten heißt es: „Die Lampe am Kai war seit dem Winter ohne Öl.“',
    ['direct einem Gutachten: Die Lampe am Kai war seit dem Winter ohne Öl.'],
  ],
  [
    'an impersonal verb with its source behind it',
    '„Die Lampe am Kai war seit dem Winter ohne Öl“, hieß es in einem Gutachten.',
    ['direct einem Gutachten: Die Lampe am Kai war seit dem Winter ohne Öl'],
  ],
  [
    'an impersonal verb without a source names nobody',
    'Es hieß: „Die Lampe am Kai war seit dem Winter ohne Öl, und niemand hat danach gefragt.“',
    ['direct ?: Die Lampe am Kai war seit dem Winter ohne Öl, und niemand hat danach gefragt.'],
  ],
  [
    'a colon announces words without a verb of speech',
    'Thomas Reeve schlug mit der Faust auf den Tisch: „Die Lampe am Kai war seit dem Winter ohne Öl.“',
    ['direct Thomas Reeve: Die Lampe am Kai war seit dem Winter ohne Öl.'],
  ],
  [
    'a verb that closes its clause behind the words',
    'Thomas Reeve hatte die Fahrt bei Nacht „trotz aller Bedenken des Amtes“ angekündigt.',
    ['mixed Thomas Reeve: trotz aller Bedenken des Amtes'],
  ],
  [
    'a source far from the words',
    'Am Kai brennt laut einem Brief des Hafenamts in Larkhaven seit Ostern wieder „jede Nacht eine Lampe mit frischem Öl“.',
    ['mixed einem Brief des Hafenamts in Larkhaven: jede Nacht eine Lampe mit frischem Öl'],
  ],
  [
    'a surname with its preposition',
    'Von der Holt erzählte, am Abend habe „die halbe Stadt ohne Mantel am Kai“ gestanden.',
    ['mixed Von der Holt: die halbe Stadt ohne Mantel am Kai'],
  ],
  [
    'a surname with its preposition behind the verb',
    '„Die Lampe war ohne Öl“, sagte von Holt.',
    ['direct von Holt: Die Lampe war ohne Öl'],
  ],
  [
    'a subject behind times and places',
    '„Die Lampe war ohne Öl“, sagte am Montag in Larkhaven der Sprecher des Hafenamts.',
    ['direct der Sprecher des Hafenamts: Die Lampe war ohne Öl'],
  ],
  [
    'the other half of a verb is no part of its subject',
    '„Die Lampe war ohne Öl“, hob der Kapitän hervor.',
    ['direct der Kapitän: Die Lampe war ohne Öl'],
  ],
  [
    'the end of a phrase is no part of its source',
    'Dem Kapitän zufolge war die Lampe „seit vielen Tagen ganz ohne Öl“.',
    ['mixed Dem Kapitän: seit vielen Tagen ganz ohne Öl'],
  ],
  [
    'an article that stands alone',
    '„Die Lampe war seit Tagen ohne Öl.“ Das sagte Ines Calder am Montag.',
    ['direct Ines Calder: Die Lampe war seit Tagen ohne Öl.'],
  ],
  [
    'quoted by a newspaper',
    'Die Zeitung zitierte Ines Calder mit den Worten: „Die Lampe war seit Tagen ohne Öl.“',
    ['direct Ines Calder: Die Lampe war seit Tagen ohne Öl.'],
  ],
  [
    'a preposition that opens no name',
    'Von der Polizei hieß es: „Die Lampe war schon lange ohne Öl.“',
    ['direct der Polizei: Die Lampe war schon lange ohne Öl.'],
  ],
];

describe('statementsOf', () => {
  it.each(GERMAN)('reads German: %s', (_why, text, expected) => {
    expect(outline(text, 'de')).toEqual(expected);
  });

  it.each(WHERE_THE_CUE_STANDS)('finds a cue %s', (_why, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each(WHO_IS_MEANT)('knows who is meant: %s', (_why, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each(SHAPES)('reads a statement %s', (_why, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each(LANGUAGES)('has tables for %s: %s', (language, text, expected) => {
    expect(outline(text, language)).toEqual(expected);
  });

  it('leads from the words to the document, each link with the slice that justifies it', () => {
    const text =
      'Ines Calder gave an interview to The Larkhaven Gazette. The following are excerpts from the interview:\n' +
      '“According to Tom Reeve, the mayor Anna Holt told him: ‘Wait for the spring tide.’”';
    const [, inner] = read(text);
    expect(inner?.chain.map(({ name, cue }) => [name, cue])).toEqual([
      ['Anna Holt', 'told'],
      ['Tom Reeve', 'According to'],
      ['The Larkhaven Gazette', null],
    ]);
    for (const link of inner?.chain ?? [])
      expect(text.slice(link.start, link.end)).toContain(link.name.split(' ').at(-1));
  });

  it('sets the editor’s brackets and ellipses apart', () => {
    const text = 'Calder said: “The [harbour] lamp… was out[4] … all winter.”';
    const [statement] = read(text);
    expect(statement?.editorial.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[harbour]',
      '…',
      '[4]',
      '…',
    ]);
  });

  it('is sure where the cue is plain, and not where there is none', () => {
    const [plain] = read('“The lamp was out of order,” Ines Calder said.');
    const [bare] = read('On the door stood “Wait for the spring tide, all of you, and bring lamps and rope.”');
    expect(plain?.confidence).toBeGreaterThan(0.8);
    expect(bare?.confidence).toBeLessThan(0.4);
  });

  it('keeps slices in bounds and in order, nests properly, and names nobody without the words that say so', () => {
    const paragraph = fc.oneof(anyWords, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en', 'de', 'ru', 'ar', 'zz'),
        (parts, language) => {
          const text = parts.join('\n');
          const whole = { start: 0, end: text.length };
          const statements = read(text, language);
          for (const one of statements) {
            expect(contains(whole, one)).toBe(true);
            expect(one.slices.length).toBeGreaterThan(0);
            for (const [place, slice] of one.slices.entries()) {
              expect(contains(one, slice)).toBe(true);
              expect(slice.start).toBeLessThan(slice.end);
              expect(slice.start).toBeGreaterThanOrEqual(one.slices[place - 1]?.end ?? 0);
            }
            for (const slice of one.editorial) expect(one.slices.some((outer) => contains(outer, slice))).toBe(true);
            for (const link of one.chain) expect(contains(whole, link) && link.start < link.end).toBe(true);
            if (one.speaker !== null) expect(contains(whole, one.speaker.mention)).toBe(true);
            expect(one.chain.length > 0).toBe(one.speaker !== null);
            expect(one.confidence).toBeGreaterThanOrEqual(0);
            expect(one.confidence).toBeLessThanOrEqual(1);
            for (const other of statements) {
              if (other === one || !overlaps(one, other)) continue;
              expect(contains(one, other) || contains(other, one)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  const HOSTILE: readonly (readonly [what: string, unit: string])[] = [
    ['opening marks', '“'],
    ['marks of every kind', '“‘«„"\'»’”'],
    ['quotations without a sentence’s end', '“a” said Calder, '],
    ['names and cues', 'Ines Calder said Tom Reeve told '],
    ['apostrophes', "pilots' ‘"],
    ['unclosed brackets', '“[a '],
    ['short quotations', '“No,” Calder said. '],
  ];
  it.each(HOSTILE)('take work in proportion to the length: %s', async (_what, unit) => {
    const growth = await growthOf((length) => read(unit.repeat(length / unit.length)), 10_000);
    expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});
