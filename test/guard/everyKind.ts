import { commands } from '../../commands/list.ts';
import { cite } from '../../src/answering/sources/cite.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { type SealedAnswer, sealed } from '../../src/contract/sealedAnswer.ts';
import { Dossier, type FormerPassage } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { SqliteTeamStore } from '../../src/keeping/sqliteTeamStore.ts';
import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { BriefingEditor } from '../../src/team/briefing/briefingEditor.ts';
import type { Team } from '../../src/team/team.ts';
import { documentOf, FERRY, type Written } from '../fixtures/ferryDossier.ts';
import { openLaid, paragraph } from '../fixtures/laidOutDossier.ts';
import { PAPERS, TALKS } from '../fixtures/talksDossier.ts';
import { openDesk } from '../team/openDesk.ts';

/** An answer that a command gave, with the dossier of which it was asked. */
export interface Given {
  readonly called: string;
  readonly sealed: SealedAnswer;
  readonly open: OpenDossier;
}

const NOW = Date.UTC(2026, 10, 20);

function former(document: string, number: number, text: string, successor: number | null): FormerPassage {
  return { document, number, file: `${document}.txt`, text, hash: hashOf(text), successor };
}

const FORMER: readonly FormerPassage[] = [
  former('gazette', 7, 'Two people were hurt when the ship struck the breakwater.', 1),
  former('gazette', 8, 'Nobody saw the lamp that night, and nobody was asked.', null),
  former('old-log', 3, 'Fuel for the winter was booked at 1,000 litres a week.', null),
];

/** The same accounts of one night in two papers, with a statement that both have and numbers in which they differ. */
const ACCOUNTS: readonly Written[] = [
  {
    id: 'evening-post',
    metadata: { title: 'The night in the fog', source: 'Evening Post', published: '2021-03-08' },
    paragraphs: [
      'On 5 March 2021 the ferry Petrel carried 112 passengers when it struck the breakwater.',
      'According to the Larkhaven Gazette, Captain Ines Calder said: “We asked for the lamp twice that night, and twice we were told to wait.”',
      'The harbour office closed the north quay from 6 March to 9 March 2021.',
      'The pilot signed the log of the Petrel.',
    ],
  },
  {
    id: 'morning-post',
    metadata: { title: 'What the crew saw', source: 'Morning Post', published: '2021-03-09' },
    paragraphs: [
      'On 5 March 2021 the ferry Petrel carried 97 passengers when it struck the breakwater.',
      'Captain Ines Calder said: “We asked for the lamp twice that night, and three times we were told to wait.”',
      'Three days later the north quay was open again.',
      'Director Oskar Lindqvist denied saying “the lamp was dark by our own order.”',
      'The pilot never signed the log of the Petrel.',
    ],
  },
  {
    id: 'mill-interview',
    metadata: { title: 'The mill keeper', source: 'Morning Post', published: '2021-04-02' },
    paragraphs: [
      'POST: Who sold the tide mill?',
      'SVEN AMBER: My aunt Tilde Amber did.',
      'POST: Why?',
      'SVEN AMBER: She was tired.',
    ],
  },
];

function opened(documents: readonly Written[]): OpenDossier {
  const people = { same: [], different: [], preferred: { 'Oskar Lindqvist': 'Director Lindqvist' } };
  const dossier = new Dossier(
    'larkhaven',
    documents.map((one) => documentOf(one)),
    [],
    FORMER,
    people,
  );
  return openDossier(dossier, MemoryEngine.build(dossier));
}

/** Calls that together give every kind of answer that needs no team, in each of its forms. */
const CALLS: readonly (readonly [called: string, options: Readonly<Record<string, string | number>>])[] = [
  ['ask', { question: 'How many passengers did the ferry Petrel carry?' }],
  ['ask', { question: 'What did Captain Calder say about the lamp?' }],
  ['ask', { question: 'What do the Harbour Board and the Ferry Union say about the winter timetable?' }],
  ['ask', { question: 'Who stole the zeppelin over Norway?' }],
  ['ask', { question: 'How many passengers did the ferry Petrel carry, and who stole the zeppelin over Norway?' }],
  ['ask', { question: 'Who sold the tide mill?' }],
  ['ask', { question: 'What did Captain Calder say about zeppelins?' }],
  ['search', { query: 'lamp' }],
  ['search', { query: 'lamp zeppelins' }],
  ['quote', { words: 'asked lamp twice' }],
  ['quote', { speaker: 'Calder' }],
  ['quote', { words: 'zeppelins' }],
  ['quote', { words: 'dark own order' }],
  ['verify', { text: 'Oskar Lindqvist said “the lamp was dark by our own order.”' }],
  ['verify', { text: '“asked for light and was told”' }],
  ['verify', { text: 'Calder said: “I asked for fog and was never told ‘wait for spring’ twice.”' }],
  ['verify', { text: 'Marta Holm said: “We asked for the lamp twice that night, and twice we were told to wait.”' }],
  ['verify', { text: '“No zeppelin was seen over Norway that morning.”' }],
  ['verify', { text: 'Calder said: “Twice we were told to wait. We asked for the lamp twice that night.”' }],
  ['verify', { text: 'Calder said: “We asked for the lamp twice that night. The north quay was open again.”' }],
  ['verify', { text: 'Calder said: “we asked for the Lamp twice that night, and 2 times we were told to wait?”' }],
  ['verify', { text: '“asked for them”' }],
  ['who', { name: 'Calder' }],
  ['who', { name: 'Marta Holm' }],
  ['who', { name: 'Lindqvist' }],
  ['who', { name: 'Zeppelin' }],
  ['timeline', {}],
  ['timeline', { topic: 'zeppelins' }],
  ['compare', { a: 'Harbour Board', b: 'Ferry Union' }],
  ['compare', { a: 'board-paper', b: 'union-paper' }],
  ['compare', { a: 'source:Evening Post', b: 'talks:2', topic: 'the lamp' }],
  ['compare', { a: 'evening-post', b: 'morning-post' }],
  ['overview', { topic: 'ferry Petrel struck the breakwater' }],
  ['overview', { topic: 'the pilot and the log of the Petrel' }],
  ['overview', { topic: 'winter timetable' }],
  ['overview', { topic: 'zeppelins over Norway' }],
  ['source', {}],
  ['source', { document: 'talks', passage: 4 }],
  ['cite', { id: 'gazette:2' }],
  ['cite', { id: 'gazette:2@4-11' }],
  ['cite', { id: 'gazette:7' }],
  ['cite', { id: 'gazette:8' }],
  ['cite', { id: 'old-log:3' }],
  ['help', {}],
  ['help', { command: 'search' }],
  ['help', { form: 'card' }],
];

/** One answer and more of every kind and form that commands give. */
export async function everyKind(): Promise<readonly Given[]> {
  const open = opened([...FERRY, TALKS, ...PAPERS, ...ACCOUNTS]);
  const struck = await ofStruck();
  const plain = await Promise.all(
    CALLS.map(async ([called, options]) => ({
      called,
      sealed: await runCommand(commands, called, options, open),
      open,
    })),
  );
  return [...plain, ...struck, ...(await ofTeam(open))];
}

/** Answers from a document with struck words. */
async function ofStruck(): Promise<readonly Given[]> {
  const open = openLaid({
    id: 'draft',
    blocks: [
      paragraph('Warden Ana Holt said: “The gate was ~~open~~ closed all night.”'),
      paragraph('~~The board approved the tariff on 4 May 2021.~~ The matter was adjourned on 6 May 2021.'),
    ],
  });
  const calls: typeof CALLS = [
    ['verify', { text: '“The board approved the tariff on 4 May 2021.”' }],
    ['verify', { text: '“The gate was open closed all night.”' }],
    ['verify', { text: '“The gate was closed all night.”' }],
    ['quote', { words: 'gate closed' }],
    ['search', { query: 'tariff' }],
    ['timeline', {}],
  ];
  return Promise.all(
    calls.map(async ([called, options]) => ({
      called,
      sealed: await runCommand(commands, called, options, open),
      open,
    })),
  );
}

/** What a team keeps: pins that are the same, that changed and that are gone, watches and schedules. */
async function ofTeam(open: OpenDossier): Promise<readonly Given[]> {
  const store = new SqliteTeamStore(openDatabase(':memory:'));
  const here = {
    guild: 'newsroom',
    channel: 'inquiry',
    user: '1',
    userName: 'Ben',
    mayShow: () => true,
    noPosts: null,
  };
  const team: Team = { ...here, store, now: NOW };
  const desk = openDesk([open]);
  const given = async (called: string, options: Readonly<Record<string, string | number>>): Promise<Given> => ({
    called,
    sealed: await runCommand(commands, called, options, open, { team, desk }),
    open,
  });
  pinFormer(team);
  const added = await given('watch add', { query: 'lamp' });
  const scheduled = await given('digest schedule', { times: 'every weekday at 08:30', zone: 'Europe/Paris' });
  const [watch] = store.watches.all();
  if (watch === undefined) throw new Error('no watch was added');
  const hits = open.dossier.documents.flatMap(({ passages }) => passages.filter(({ number }) => number < 4));
  const matches = hits.map(({ document, number, hash }) => ({ document, number, hash }));
  store.watches.recordMatches([{ watch: watch.id, until: 1, matches }]);
  return [
    await given('briefing add', { id: 'inquiry-report:3', note: 'Ask her' }),
    await given('briefing show', {}),
    await given('briefing export', { format: 'json' }),
    await given('briefing list', {}),
    added,
    await given('watch list', {}),
    await given('watch show', { number: watch.number }),
    scheduled,
    await given('digest list', {}),
    withArrivals(await given('digest show', {})),
    await given('digest drop', { number: 1 }),
    await given('dossier list', {}),
    await given('dossier status', {}),
    await given('dossier access', { right: 'pin', role: '300000000000000001' }),
    await given('dossier audit', {}),
    await given('dossier use', { name: open.dossier.name }),
  ];
}

/** Pins whose words have changed since, or are gone: made in the folder as it was before it was edited. */
function pinFormer(team: Team): void {
  const gazette = FERRY.find(({ id }) => id === 'gazette');
  const filler = ['One more.', 'Another one.', 'And another.'];
  const texts = FORMER.map(({ text }) => text);
  const before = opened([
    { id: 'gazette', paragraphs: [...(gazette?.paragraphs ?? []), ...filler, ...texts.slice(0, 2)] },
    { id: 'old-log', paragraphs: ['Nothing.', 'Nothing more.', ...texts.slice(2)] },
  ]);
  const editor = new BriefingEditor(before, team);
  editor.add('gazette:2@4-11', 'A part of it');
  for (const citation of ['gazette:7', 'gazette:8', 'old-log:3']) editor.add(citation, undefined);
}

/** The digest with documents that came and grew and a citation that changed, which need a folder that is read twice. */
function withArrivals({ called, sealed: { answer }, open }: Given): Given {
  const cited = cite('gazette:7', open);
  if (answer.command !== 'digest' || answer.form !== 'shown' || cited.form !== 'changed') throw new Error('no digest');
  const grown = [{ document: 'harbour-log', passages: 2 }];
  const told = { ...answer, documents: ['gazette', 'talks'], grown, changes: [cited.change] };
  return { called, sealed: sealed(told), open };
}
