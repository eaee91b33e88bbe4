// A person of a team at work: pins, notes, moves, drops, undoes, begins and closes briefings, adds and drops watches and
// shares, one after the other as fast as it goes, until killed. What has been acknowledged is said in one line of JSON each.
import { writeSync } from 'node:fs';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { UserError } from '../../src/errors.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import type { Team } from '../../src/team/team.ts';
import { run as runAny } from '../answering/inJson.ts';
import { openFerry } from '../fixtures/ferryDossier.ts';
import { openAt } from '../fixtures/openAt.ts';

const [path = '', user = '', seed = '1'] = process.argv.slice(2);
const open = openFerry();
const store = new ReplyStore(openAt(path));
const citations = open.dossier.documents.flatMap(({ id, passages }) => passages.map(({ number }) => `${id}:${number}`));

/** Numbers below `below` that are the same for the same seed. */
let state = Number(seed);
function chance(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

function one<T>(list: readonly T[]): T | undefined {
  return list[chance(list.length)];
}

async function run(called: string, options: OptionValues): Promise<AnswerJson> {
  const here = { guild: 'newsroom', channel: 'inquiry', user, userName: user, mayShow: () => true, noPosts: null };
  const team: Team = { ...here, store: store.team, now: Date.now() };
  return runAny(commands, called, options, open, { team });
}

let count = 0;
const pin = (): string => String(1 + chance(5));
/** The likelier ones stand more than once. */
const ACTS: readonly (() => readonly [string, OptionValues])[] = [
  () => ['briefing add', { id: one(citations), note: `${user} ${count}` }],
  () => ['briefing add', { id: one(citations) }],
  () => ['briefing add', { id: one(citations), note: `${user} ${count}` }],
  () => ['briefing note', { pin: pin(), note: `${user} ${count}` }],
  () => ['briefing move', { pin: pin(), to: one(['up', 'down', 'first', 'last']) }],
  () => ['briefing drop', { pin: pin() }],
  () => ['briefing undo', {}],
  () => ['briefing rename', { name: `${user} ${count}` }],
  () => ['briefing new', { name: `new ${user} ${count}` }],
  () => ['briefing close', {}],
  () => ['watch add', { query: `${user}${count} ferry` }],
  () => ['watch drop', { number: 1 + chance(20) }],
];

function acknowledge(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

acknowledge({ ready: true });
for (;;) {
  count += 1;
  const act = chance(ACTS.length + 1);
  if (act === ACTS.length) {
    const shared = { command: 'ask', dossier: 'ferry', options: { question: `${user} ${count}` }, user };
    store.recordShare({ ...shared, citations: [], guild: null, channel: 'inquiry' }, user);
    acknowledge({ share: `${user} ${count}` });
    continue;
  }
  const [called, options] = ACTS[act]?.() ?? ['briefing show', {}];
  try {
    const { briefing } = await run(called, options);
    if (called === 'watch add') acknowledge({ watch: options.query });
    if (briefing === undefined) continue;
    const { id, version, name, pins } = briefing;
    acknowledge({ id, version, name, pins: pins.map(({ key, citation, note }) => [key, citation, note]) });
  } catch (error) {
    // What the other one has done meanwhile may stand in the way; nothing was acknowledged then.
    if (!(error instanceof UserError)) throw error;
  }
}
