import type { Answer } from '../../src/answer.ts';
import { ask as answerQuestion } from '../../src/answering/ask/ask.ts';
import { compare as compareSides } from '../../src/answering/compare/compare.ts';
import { brief as overviewOf } from '../../src/answering/overview/overview.ts';
import { quote as findQuotes } from '../../src/answering/quote/quote.ts';
import { search as findPassages } from '../../src/answering/search/search.ts';
import { cite as findCited } from '../../src/answering/sources/cite.ts';
import { listSources as listDocuments, readSource as readDocument } from '../../src/answering/sources/source.ts';
import { timeline as timelineOf } from '../../src/answering/timeline/timeline.ts';
import { verify as checkPasted } from '../../src/answering/verify/verify.ts';
import { who as describePerson } from '../../src/answering/who/who.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { type SealedAnswer, sealed } from '../../src/contract/sealedAnswer.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { Guard } from '../../src/guard/guard.ts';
import { type AnswerJson, answerJson } from '../../src/json/answerJson.ts';
import type { OpenDossier } from '../../src/openDossier.ts';

const guard = new Guard();

/** An answer as JSON gives it, once the guard has passed it. */
export function passed(answer: SealedAnswer, { dossier }: { readonly dossier: Dossier }): AnswerJson {
  guard.verify(answer, dossier);
  return answerJson(answer.answer, dossier);
}

function json(answer: Answer, open: OpenDossier): AnswerJson {
  return passed(sealed(answer), open);
}

// Each of these is the function of the same name in src/, with its answer in JSON.

export async function ask(
  ...[question, filters, open, previous]: Parameters<typeof answerQuestion>
): Promise<AnswerJson> {
  return json(await answerQuestion(question, filters, open, previous), open);
}

export async function search(...[query, filters, open]: Parameters<typeof findPassages>): Promise<AnswerJson> {
  return json(await findPassages(query, filters, open), open);
}

export async function quote(...[request, open]: Parameters<typeof findQuotes>): Promise<AnswerJson> {
  return json(await findQuotes(request, open), open);
}

export async function verify(...[text, open]: Parameters<typeof checkPasted>): Promise<AnswerJson> {
  return json(await checkPasted(text, open), open);
}

export async function who(...[typed, open]: Parameters<typeof describePerson>): Promise<AnswerJson> {
  return json(await describePerson(typed, open), open);
}

export async function timeline(...[request, open]: Parameters<typeof timelineOf>): Promise<AnswerJson> {
  return json(await timelineOf(request, open), open);
}

export async function compare(...[a, b, topic, open]: Parameters<typeof compareSides>): Promise<AnswerJson> {
  return json(await compareSides(a, b, topic, open), open);
}

export async function brief(...[topic, without, open]: Parameters<typeof overviewOf>): Promise<AnswerJson> {
  return json(await overviewOf(topic, without, open), open);
}

export function listSources(open: OpenDossier): AnswerJson {
  return json(listDocuments(open), open);
}

export function readSource(...[wanted, number, open]: Parameters<typeof readDocument>): AnswerJson {
  return json(readDocument(wanted, number, open), open);
}

export function cite(...[citation, open]: Parameters<typeof findCited>): AnswerJson {
  return json(findCited(citation, open), open);
}

/** Runs a command as any host does. */
export async function run(
  ...[commands, called, options, open, given]: Parameters<typeof runCommand>
): Promise<AnswerJson> {
  return passed(await runCommand(commands, called, options, open, given), open);
}
