import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { speakerLabelOf } from '../../../src/languages/speakerLabel.ts';
import { plainTextBlocks } from '../../../src/reading/text/plainText.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';

/** `speaker: words / words` of each statement that is no term. */
function outline(text: string, language = 'en'): readonly string[] {
  return statementsOf(text, plainTextBlocks(text), language)
    .filter(({ kind }) => kind !== 'scare')
    .map(
      ({ speaker, slices }) =>
        `${speaker?.name ?? '?'}: ${slices.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
    );
}

/** Three turns with labels of one kind. */
function talk(asker: string, answerer: string): string {
  return `The talk was held in the old mill.\n\n${asker} When did the lock fail?\n\n${answerer} It failed at noon.\n\n${asker} Who saw it?\n\n${answerer} Everybody did.`;
}

function turns(asker: string, answerer: string): readonly string[] {
  return [
    `${asker}: When did the lock fail?`,
    `${answerer}: It failed at noon.`,
    `${asker}: Who saw it?`,
    `${answerer}: Everybody did.`,
  ];
}

type Labels = readonly [asker: string, answerer: string, names: readonly [string, string]];

const LABELS: readonly Labels[] = [
  ['[00:01:09] Reporter:', '[00:01:12] Nora Vale:', ['Reporter', 'Nora Vale']],
  ['00:01:09 Reporter:', '00:01:12 Nora Vale:', ['Reporter', 'Nora Vale']],
  ['(1:09) Reporter:', '(1:12) Nora Vale:', ['Reporter', 'Nora Vale']],
  ['[01:09.250] Reporter:', '[01:12.900] Nora Vale:', ['Reporter', 'Nora Vale']],
  ['Reporter (01:09):', 'Nora Vale (01:12):', ['Reporter', 'Nora Vale']],
  ['Reporter [01:09]:', 'Nora Vale [01:12]:', ['Reporter', 'Nora Vale']],
  ['Reporter [01:09]\n', 'Nora Vale [01:12]\n', ['Reporter', 'Nora Vale']],
  ['Reporter (01:09)\n\n', 'Nora Vale (01:12)\n\n', ['Reporter', 'Nora Vale']],
  ['Reporter  01:09\n', 'Nora Vale  01:12\n', ['Reporter', 'Nora Vale']],
  ['Reporter:\n', 'Nora Vale:\n', ['Reporter', 'Nora Vale']],
  ['SPEAKER_00 [00:00.000 --> 00:05.000]:', 'SPEAKER_01 [00:05.000 --> 00:09.100]:', ['SPEAKER_00', 'SPEAKER_01']],
  ['SPEAKER_00 [00:00.000 --> 00:05.000]', 'SPEAKER_01 [00:05.000 --> 00:09.100]', ['SPEAKER_00', 'SPEAKER_01']],
  ['[00:00.000 --> 00:05.000] SPEAKER_00:', '[00:05.000 --> 00:09.100] SPEAKER_01:', ['SPEAKER_00', 'SPEAKER_01']],
  ['Speaker 1:', 'Speaker 2:', ['Speaker 1', 'Speaker 2']],
  ['REPORTER —', 'VALE —', ['REPORTER', 'VALE']],
  ['REPORTER –', 'NORA VALE –', ['REPORTER', 'NORA VALE']],
  ['Reporter —', 'Vale —', ['Reporter', 'Vale']],
  ['THE COURT.', 'MS. VALE.', ['THE COURT', 'MS. VALE']],
  ['THE COURT:', 'MS. VALE:', ['THE COURT', 'MS. VALE']],
  ['Q.', 'A.', ['Q', 'A']],
  ['Q:', 'A:', ['Q', 'A']],
  ['Q —', 'A —', ['Q', 'A']],
  ['Question:', 'Answer:', ['Question', 'Answer']],
  ['Mr Orne (Lock Keeper):', 'Ms Vale (for the mill):', ['Mr Orne', 'Ms Vale']],
  ['MR ORNE, Lock Keeper:', 'MS VALE, Miller:', ['MR ORNE', 'MS VALE']],
  ['Moderator [interrupting]:', 'Nora Vale (via interpreter):', ['Moderator', 'Nora Vale']],
  ['**Reporter:**', '**Nora Vale:**', ['Reporter', 'Nora Vale']],
  ['**Reporter**:', '**Nora Vale**:', ['Reporter', 'Nora Vale']],
  ['*Reporter*:', '*Nora Vale*:', ['Reporter', 'Nora Vale']],
  ['__Reporter:__', '__Nora Vale:__', ['Reporter', 'Nora Vale']],
  ['<v Reporter>', '<v Nora Vale>', ['Reporter', 'Nora Vale']],
  ['Nora van der Vale:', 'Abd al-Orn:', ['Nora van der Vale', 'Abd al-Orn']],
  ['Audience member:', 'Unidentified speaker:', ['Audience member', 'Unidentified speaker']],
  ['[SPEAKER_00]:', '[SPEAKER_01]:', ['SPEAKER_00', 'SPEAKER_01']],
  ['President. –', 'Nora Vale (Ind). –', ['President', 'Nora Vale']],
  ['— The Wheel:', '— Nora Vale:', ['The Wheel', 'Nora Vale']],
];

/** Chats as programs export them; few of their turns end as sentences do. */
const CHATS: readonly (readonly [asker: string, answerer: string, names: readonly [string, string]])[] = [
  ['[12/03/2024, 09:14:02] Tom:', '[12/03/2024, 09:15:30] Nora Vale:', ['Tom', 'Nora Vale']],
  ['[3/12/24, 9:14:02 AM] Tom:', '[3/12/24, 9:15:30 AM] Nora Vale:', ['Tom', 'Nora Vale']],
  ['\u200e[12.03.24, 09:14:02] Tom:', '\u200e[12.03.24, 09:15:30] Nora Vale:', ['Tom', 'Nora Vale']],
  ['12/03/2024, 09:14 - Tom:', '12/03/2024, 09:15 - Nora Vale:', ['Tom', 'Nora Vale']],
  ['[2024-03-12 09:14] Tom:', '[2024-03-12 09:15] Nora Vale:', ['Tom', 'Nora Vale']],
  ['Tom, [12.03.2024 09:14]\n', 'Nora Vale, [12.03.2024 09:15]\n', ['Tom', 'Nora Vale']],
  ['Tom  [9:14 AM]\n', 'Nora Vale  [9:15 AM]\n', ['Tom', 'Nora Vale']],
  ['Tom — 12/03/2024 9:14 AM\n', 'Nora Vale — 12/03/2024 9:15 AM\n', ['Tom', 'Nora Vale']],
  ['[09:14] <tom>', '[09:15] <nora_v>', ['tom', 'nora_v']],
  ['09:14 <@tom>', '09:15 <+nora_v>', ['tom', 'nora_v']],
];

/** Transcripts whose labels show by something else than a repeated name that they are labels. */
const TALKS: readonly (readonly [why: string, text: string, statements: readonly string[]])[] = [
  [
    'a name in brackets that returns',
    'The Minister for Mills (Ms Nora Vale): The lock is open.\n\nTom Orne: Since when?\n\nMs Vale: Since noon.\n\nThe Speaker: Order.',
    [
      'The Minister for Mills: The lock is open.',
      'Tom Orne: Since when?',
      'Ms Vale: Since noon.',
      'The Speaker: Order.',
    ],
  ],
  [
    'two who alternate behind dashes',
    'KEEPER — The lock is open.\n\nMILLER — It was shut.\n\nKEEPER — It was mended.\n\nMILLER — Good.',
    ['KEEPER: The lock is open.', 'MILLER: It was shut.', 'KEEPER: It was mended.', 'MILLER: Good.'],
  ],
  [
    'titles behind dashes',
    'CHAIR — Welcome to the lock.\n\nDR NORA VALE — It is old.\n\nPROF TOM ORNE — It is not.\n\nDR NORA VALE — Then we differ.',
    [
      'CHAIR: Welcome to the lock.',
      'DR NORA VALE: It is old.',
      'PROF TOM ORNE: It is not.',
      'DR NORA VALE: Then we differ.',
    ],
  ],
];

describe('labels of turns', () => {
  it.each(LABELS)('%j', (asker, answerer, names) => {
    expect(outline(talk(asker, answerer))).toEqual(turns(...names));
  });

  it.each([
    ['de', 'F:', 'A:', 'F', 'A'],
    ['de', 'Frage:', 'Antwort:', 'Frage', 'Antwort'],
    ['ru', 'В.', 'О.', 'В', 'О'],
    ['ru', 'Вопрос:', 'Ответ:', 'Вопрос', 'Ответ'],
    ['ar', 'س:', 'ج:', 'س', 'ج'],
    ['zh', '问：', '答：', '问', '答'],
    ['es', 'P:', 'R:', 'P', 'R'],
    ['fr', 'Q. ', 'R. ', 'Q', 'R'],
    ['it', 'D:', 'R:', 'D', 'R'],
    ['he', 'ש:', 'ת:', 'ש', 'ת'],
    ['sv', 'F:', 'S:', 'F', 'S'],
    ['fi', 'K:', 'V:', 'K', 'V'],
    ['tr', 'S:', 'C:', 'S', 'C'],
    ['nl', 'V:', 'A:', 'V', 'A'],
    ['pt', 'P:', 'R:', 'P', 'R'],
    ['zh', '记者：', '王小明：', '记者', '王小明'],
  ])('%s %s %s', (language, asker, answerer, one, other) => {
    expect(outline(talk(asker, answerer), language)).toEqual(turns(one, other));
  });
});

describe('chats', () => {
  it.each(CHATS)('%j %j', (asker, answerer, [one, other]) => {
    const text = `${asker} is the lock open\n${answerer} since noon\n${asker} who says so\n${answerer} the keeper`;
    expect(outline(text)).toEqual([
      `${one}: is the lock open`,
      `${other}: since noon`,
      `${one}: who says so`,
      `${other}: the keeper`,
    ]);
  });
});

describe('turns', () => {
  it.each(TALKS)('are known by %s', (_, text, statements) => {
    expect(outline(text)).toEqual(statements);
  });

  it('run over several paragraphs, up to the next label or a heading', () => {
    const text =
      'CHAIR: When did it fail?\n\nVALE: At noon.\n\nNobody was there but me.\n\nCHAIR: Who closed it?\n\nVALE: I did.\n\nSECOND DAY OF HEARING\n\nThe hall was full again, and the windows were open to the river all day.';
    expect(outline(text)).toEqual([
      'CHAIR: When did it fail?',
      'VALE: At noon. / Nobody was there but me.',
      'CHAIR: Who closed it?',
      'VALE: I did.',
    ]);
  });

  it('end where the text tells of their speaker', () => {
    const text =
      'CHAIR: When did it fail?\n\nVALE: At noon.\n\nVale rose and went to the window.\n\nCHAIR: Who closed it?\n\nVALE: I did.';
    expect(outline(text)).toEqual([
      'CHAIR: When did it fail?',
      'VALE: At noon.',
      'CHAIR: Who closed it?',
      'VALE: I did.',
    ]);
  });

  it('leave out the remarks of whoever wrote them down', () => {
    const text =
      'CHAIR: When did it fail? [Laughter.]\n\nVALE: (inaudible) At noon. (Applause.)\n\n[Pause.]\n\nCHAIR: Who closed it?';
    expect(outline(text)).toEqual(['CHAIR: When did it fail?', 'VALE: At noon.', 'CHAIR: Who closed it?']);
  });

  it('have a quotation inside them, said by whoever speaks', () => {
    const text =
      'CHAIR: What did you tell the keeper?\n\nVALE: I said to him, “Close the lower gate at once.”\n\nCHAIR: Did he?\n\nVALE: No.';
    expect(outline(text)).toContain('VALE: Close the lower gate at once.');
  });

  it('name the witness and the counsel behind Q and A', () => {
    const text =
      'EXAMINATION BY MS ORNE:\n\nTHE CHAIR: Mr Vale, you are still under oath.\n\nQ. Who closed the gate?\nA. The keeper did.\nQ. Not you?\nA. No.\n\nTHE WITNESS: May I go?';
    expect(outline(text)).toEqual([
      'THE CHAIR: Mr Vale, you are still under oath.',
      'MS ORNE: Who closed the gate?',
      'Mr Vale: The keeper did.',
      'MS ORNE: Not you?',
      'Mr Vale: No.',
      'Mr Vale: May I go?',
    ]);
  });

  it('keep a name that is also the label of a field', () => {
    const text =
      'MS PRICE: Who closed it?\n\nMR VALE: I did.\n\n[00:12:03] Vale: It was late.\n\n[00:12:09] PRICE: And then?';
    expect(outline(text)).toEqual([
      'MS PRICE: Who closed it?',
      'MR VALE: I did.',
      'Vale: It was late.',
      'PRICE: And then?',
    ]);
  });
});

const INNOCENT: readonly (readonly [why: string, text: string])[] = [
  ['a form', 'Name: Nora Vale\nAge: 34\nAddress: Mill Lane 3\n\nName: Tom Orne\nAge: 51\nAddress: Lock Road 9'],
  ['one note', 'Note: The lock was closed.\n\nThe mill stood still.'],
  ['notes', 'Note: The lock was closed.\n\nSource: The mill.\n\nNote: The lock was opened.\n\nSource: The keeper.'],
  [
    'the head of a letter',
    'From: Nora Vale\nTo: Tom Orne\nSubject: The lock\nDate: 4 May\n\nFrom: Tom Orne\nTo: Nora Vale\nSubject: Re the lock',
  ],
  [
    'minutes',
    'Present: N. Vale, T. Orne.\n\nDecision: The lock is to be closed.\n\nAction: Mr Orne writes to the mill.\n\nDecision: The mill is to be sold.\n\nAction: Ms Vale asks for offers.',
  ],
  ['a recipe', 'Ingredients: flour, salt.\n\nMethod: Mix and bake.\n\nTip: Add water.\n\nTip: Add honey.'],
  [
    'a log',
    'INFO: The lock was opened.\nERROR: The gate is stuck.\nINFO: The lock was closed.\nERROR: The pump is dry.',
  ],
  [
    'a log with times',
    '[00:01:02] INFO: The lock was opened.\n[00:01:03] WARN: The gate is stuck.\n[00:01:04] INFO: The lock was closed.',
  ],
  [
    'datelines',
    'LARKHAVEN — The lock failed on Monday.\n\nTORVIK — The mill was sold.\n\nLARKHAVEN — The lock was mended.',
  ],
  ['a glossary', 'Lock — a gate for boats.\n\nWeir — a low dam.\n\nMill — a house with a wheel.'],
  ['run-in headings', 'INTRODUCTION. The lock is old.\n\nMETHODS. We measured it.\n\nRESULTS. It leaks.'],
  ['a list of options', 'A. The lock\nB. The mill\nC. The weir'],
  ['a quiz', 'Which is oldest?\n\nA. The lock.\nB. The mill.\nC. The weir.'],
  ['hours', 'Monday: closed\nTuesday: 9–17\nWednesday: 9–17'],
  [
    'a headline with a colon',
    'Mill: The Last Day\n\nThe mill was sold on Monday after a long winter, and its wheel stands still.',
  ],
  [
    'a bibliography',
    'Vale, N.: The Lock. Torvik 1999.\n\nOrne, T.: The Mill. Torvik 2001.\n\nRoss, B.: The Weir. Torvik 2003.',
  ],
  ['code', 'class Lock:\n    def open(self):\n        return True\n    def close(self):\n        return False'],
  ['addresses', 'Phone: 12 34\nFax: 12 35\nEmail: mill at torvik\n\nPhone: 22 34\nFax: 22 35\nEmail: lock at torvik'],
  ['pros and cons', 'Pros: It is light.\nCons: It leaks.\n\nPros: It is cheap.\nCons: It is old.'],
  ['steps', 'Step 1: Open the gate.\nStep 2: Let the boat in.\nStep 3: Close the gate.'],
  ['a programme', '10:00 Opening: The keeper.\n10:30 Talk: The lock.\n11:00 Coffee: In the hall.'],
  ['casts', 'Director: Nora Vale\nCast: Tom Orne\nDirector: Bo Ross\nCast: Una Lind'],
  ['scores', 'Torvik: 3\nLarkhaven: 2\nTorvik: 1\nLarkhaven: 0'],
  ['verses', 'Chapter 1: The lock.\n\nChapter 2: The mill.\n\nChapter 3: The weir.'],
  ['offices held', 'Nora Vale — lock keeper\nTom Orne — miller\nBo Ross — pilot'],
  ['initials', 'The mill of A. Vale and Q. Orne was sold.\n\nA. Vale left the town.'],
  [
    'a list that returns to its heads',
    'Torvik: two gold medals.\nLarkhaven: one gold medal.\nTorvik: three silver medals.\nLarkhaven: no bronze medal.',
  ],
  [
    'weekdays that return',
    'Monday: The lock is closed.\nTuesday: It is open.\nMonday: The mill is closed.\nTuesday: It is open.',
  ],
  ['the minutes of a match', '12:04 Torvik: goal by Vale.\n30:10 Larkhaven: corner.\n44:50 Torvik: goal by Orne.'],
  ['dated changes', '2024-03-12 09:14 Fix: the gate\n2024-03-12 09:15 Add: the mill\n2024-03-12 09:16 Fix: the weir'],
  ['votes', 'Vale (Mill): 120 votes.\nOrne (Lock): 90 votes.\nRoss (Mill): 80 votes.'],
  [
    'more datelines',
    'TORVIK — The lock failed.\n\nLARKHAVEN — The mill was sold.\n\nTORVIK — It was mended.\n\nORN — It rained.',
  ],
  ['German fields', 'Betreff: Schleuse\nDatum: 4. Mai\nBetreff: Mühle\nDatum: 5. Mai'],
];

describe('what is no transcript', () => {
  it.each(INNOCENT)('%s', (_, text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe('what is no talk by its labels', () => {
  it.each([
    'Norway: two gold medals.\n\nSweden: one gold medal.\n\nNorway: three silver medals.\n\nSweden: none.',
    'Holmby: The pier is closed.\n\nTorvik: The pier is open.\n\nHolmby: It opens in May.\n\nTorvik: It closes in May.',
    'Home: 3 goals.\n\nAway: 2 goals.\n\nHome: 4 goals.\n\nAway: 0 goals.',
  ])('%s', (text) => expect(outline(text)).toEqual([]));
});

describe('the label of a turn', () => {
  it.each(['A', 'Aa ', 'A. ', 'von ', 'A-', '人'])(
    'is looked for in time that grows with the line: %j',
    async (piece) => {
      const growth = await growthOf((length) => speakerLabelOf(`${piece.repeat(length / piece.length)} said: x`), 48);
      expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
    },
  );
});
