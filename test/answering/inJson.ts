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

export function ask(...[question, filters, open, previous]: Parameters<typeof answerQuestion>): AnswerJson {
  return json(answerQuestion(question, filters, open, previous), open);
}

export function search(...[query, filters, open]: Parameters<typeof findPassages>): AnswerJson {
  return json(findPassages(query, filters, open), open);
}

export function quote(...[request, open]: Parameters<typeof findQuotes>): AnswerJson {
  return json(findQuotes(request, open), open);
}

export function verify(...[text, open]: Parameters<typeof checkPasted>): AnswerJson {
  return json(checkPasted(text, open), open);
}

export function who(...[typed, open]: Parameters<typeof describePerson>): AnswerJson {
  return json(describePerson(typed, open), open);
}

export function timeline(...[request, open]: Parameters<typeof timelineOf>): AnswerJson {
  return json(timelineOf(request, open), open);
}

export function compare(...[a, b, topic, open]: Parameters<typeof compareSides>): AnswerJson {
  return json(compareSides(a, b, topic, open), open);
}

export function brief(...[topic, without, open]: Parameters<typeof overviewOf>): AnswerJson {
  return json(overviewOf(topic, without, open), open);
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
export function run(...[commands, called, options, open, given]: Parameters<typeof runCommand>): AnswerJson {
  return passed(runCommand(commands, called, options, open, given), open);
}
