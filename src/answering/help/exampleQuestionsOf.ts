import { languageOf } from '../../languages/list.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { ask } from '../ask/ask.ts';

/** Questions that are offered. */
const MOST = 3;
/** The most often named, of whom questions are tried. */
const NAMES = 8;
/** Questions that are tried at most: each is answered as if someone had asked it. */
const TRIED = 16;
/** Documents whose languages are counted. */
const DOCUMENTS = 200;

/**
 * Questions that this dossier answers, in its own language where questions are read in that, else in English: what those say who
 * are named most, and who they are. Each was answered before it is offered. Empty if none is.
 */
export async function exampleQuestionsOf(open: OpenDossier): Promise<readonly string[]> {
  const found: string[] = [];
  let tried = 0;
  for (const group of candidatesIn(open)) {
    for (const question of group) {
      if (found.length === MOST || tried === TRIED) return found;
      tried += 1;
      if (!(await isAnswered(question, open))) continue;
      found.push(question);
      break;
    }
  }
  return found;
}

/** Questions to try, in groups of which one each is wanted: about someone each, so that three are not of one person. */
function candidatesIn({ dossier, findings }: OpenDossier): readonly (readonly string[])[] {
  const words = languageOf(languageIn(dossier.documents))?.exampleQuestions ?? languageOf('en')?.exampleQuestions;
  if (words === undefined) return [];
  const named = findings.people.first(NAMES);
  const people = named.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const bodies = named.filter(({ kind }) => kind === 'body').map(({ name }) => name);
  const [first, second, ...others] = people;
  const on = [...bodies, ...(second === undefined ? [] : [second])].slice(0, 3);
  return [
    first === undefined ? [] : [...on.map((topic) => words.saidOn(first, topic)), words.said(first)],
    second === undefined ? [] : [words.whoIs(second), words.said(second)],
    ...others.map((name) => [words.said(name), words.whoIs(name)]),
    ...bodies.map((name) => [words.said(name)]),
    first === undefined ? [] : [words.whoIs(first)],
  ];
}

async function isAnswered(question: string, open: OpenDossier): Promise<boolean> {
  const { abstained, hits, quotedElsewhere } = await ask(question, {}, open);
  return !abstained && hits.length > 0 && quotedElsewhere === null;
}

/** The language (primary tag) of most documents. */
function languageIn(documents: OpenDossier['dossier']['documents']): string {
  const tags = documents.slice(0, DOCUMENTS).map(({ metadata }) => metadata.language?.split('-')[0] ?? 'en');
  const counted = [...Map.groupBy(tags, (tag) => tag)].sort(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0] ?? 'en';
}
