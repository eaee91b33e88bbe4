import { commands } from '../../../commands/list.ts';
import type { OptionValues } from '../../../src/contract/option.ts';
import { runCommand } from '../../../src/contract/runCommand.ts';
import { analyseDocument } from '../../../src/corpus/analyse/analyseDocument.ts';
import { UserError } from '../../../src/errors.ts';
import { Guard } from '../../../src/guard/guard.ts';
import type { OpenDossier } from '../../../src/openDossier.ts';
import { stampOf } from '../../../src/reading/chats/stamp.ts';
import { coreProperties } from '../../../src/reading/office/coreProperties.ts';
import { delimiterOf } from '../../../src/reading/tables/delimiter.ts';
import { FEN } from '../../answering/reading/lists/fenDossier.ts';
import { documentOf, FERRY, openWritten, type Written } from '../../fixtures/ferryDossier.ts';
import { ARABIC } from '../../fixtures/languages/arabic.ts';
import { CHINESE } from '../../fixtures/languages/chinese.ts';
import { GERMAN } from '../../fixtures/languages/german.ts';
import { RUSSIAN } from '../../fixtures/languages/russian.ts';
import { SPANISH } from '../../fixtures/languages/spanish.ts';
import { TURKISH } from '../../fixtures/languages/turkish.ts';

/** A few papers in which every kind of sentence is that a question below is about. */
const PAPERS: Written = {
  id: 'papers',
  paragraphs: [
    'The quay was closed because the crane had failed. The three ports of the league are Arrel, Brack Haven and the old Lathe.',
    'Members of the board: Ada Quill, the pilot Bo Tarn, and Cas Ward. No boats and none of the ferries sailed in May 2021.',
    'Mr Tarn, you are still under oath. Q. Where were you? A. On the quay. “The crane failed,” the pilot said of the mayor.',
    "The Guardian of Arrel wrote that the 'ferry' — the Petrel's own — was late, due to fog. April-May was dry. The mayor of Arrel, Ada Quill, resigned.",
    'By 3 May 2021 the board had met nine to twelve times, about 1,200 people on 14–16 May. The Arrel Harbour Office, its speaker Cas Ward said, paid 20 crowns.',
    'We saw Bruno on the quay. “Bruno, come and look,” he said. The crowds march on the harbour in May, and the union delegation spoke. The delegation said that it was late.',
    'The harbour is shared by the old guild, a league of rowers and the crews, who left in May. It comprises two cranes, a bell and the lamp. They began the March on the harbour then.',
  ],
};

const QUESTIONS = [
  'Who is the mayor of Arrel?',
  'Which three ports are in the league?',
  'Which ports are in the league and who led the board?',
  'Who are the members of the board?',
  'Why was the quay closed?',
  'What did the pilot say about the crane, and when did the board meet?',
  'And in June?',
  'What about Bo Tarn?',
  'Who held the office of mayor in 2021?',
  'Who chaired the board until 2021?',
  'Who presides over the board?',
  'Was Ada Quill the first mayor of Arrel?',
  'How many boats sailed in May 2021?',
  'How many people met?',
  'Did the mayor say that the crane failed?',
  'What did the mayor of Arrel say he was going to do?',
  'Who resigned after the ferry was late?',
  'What happened before the board met in May?',
  'Did he pay?',
  'When did she meet them there?',
  'When did Ada Quill leave for Arrel?',
  'And Bo Tarn?',
  'And for Brack Haven?',
  'Which person led the board?',
  'Who shares the harbour?',
  'What does the harbour comprise?',
  'When did the crane fail?',
  'And the bell?',
  'Which things did the members want?',
];

const LISTS = [
  'Who was in the delegation to the ministry?',
  'Who signed the charter of the fair?',
  'What were the demands of the committee?',
  'Which countries offered pumps?',
  'Which things did the old pumps carry?',
  'Which villages own the company?',
];

/** Has the program do what it does for files and questions, so that it builds the expressions that it builds only then. */
export async function buildAll(): Promise<void> {
  for (const written of [...FERRY, PAPERS]) analyseDocument(documentOf(written));
  const english = openWritten([...FERRY, PAPERS]);
  let previous: string | undefined;
  for (const question of QUESTIONS) {
    await run(english, 'ask', { question }, previous);
    previous = question;
  }
  for (const { language, paragraphs, questions } of [ARABIC, RUSSIAN, GERMAN, SPANISH, TURKISH, CHINESE]) {
    const open = openWritten([{ id: 'papers', paragraphs, metadata: { language } }]);
    for (const [question] of questions) await run(open, 'ask', { question });
  }
  const fen = openWritten(FEN.map(({ file, text }) => ({ id: file, paragraphs: text.split('\n\n') })));
  for (const question of LISTS) await run(fen, 'ask', { question });
  await run(openWritten([{ id: 'papers', paragraphs: TURKISH.paragraphs }]), 'ask', {
    question: 'Ne oldu? 2021’de ne oldu?',
  });
  await run(english, 'verify', { text: '“The quay was bombed by pirates.”' });
  await run(english, 'overview', { topic: 'the delegation' });
  await run(english, 'compare', { a: 'the union', b: 'the delegation' });
  await run(english, 'search', { query: 'crane -quay fogs' });
  await run(english, 'quote', { words: 'pilot from:"Cas Ward"' });
  await run(english, 'verify', { text: '“The crane has failed,” said Ada Quill.' });
  await run(english, 'compare', { a: 'Ada Quill', b: 'Bo Tarn' });
  await run(english, 'compare', { a: 'the Arrel Harbour Office', b: 'the pilot' });
  await run(english, 'timeline', {});
  delimiterOf('name; note\nAda; "one, two"\nBo; three');
  coreProperties('<dc:title>Quay</dc:title>');
  stampOf('[3/5/21, 10:15] Ada: the quay');
}

async function run(open: OpenDossier, called: string, options: OptionValues, previous?: string): Promise<void> {
  try {
    const sealed = await runCommand(commands, called, options, open, { previous });
    await new Guard().verifyByIndex(sealed, open);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
