import { type Choice, MOST_CHOICES } from '../../choice.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { fold } from '../../text/fold.ts';
import { wording } from '../../wording/catalogue.ts';
import { completeDocument, completeSource } from '../sources/complete.ts';
import { completePerson } from '../who/completePerson.ts';
import { SOURCE_PREFIX } from './resolveSide.ts';

/** Choices of each kind if there are more than can be offered together. */
const OF_KIND = { people: 12, documents: 7, sources: 3, sections: 3 } as const;

/** People, bodies, documents, sources and sections that fit what has been typed, each with what it is. */
export function completeSide(typed: string, open: OpenDossier): readonly Choice[] {
  const people = completePerson(typed, open);
  const documents = completeDocument(typed, open).map(({ name, value }) => ({
    name: wording.comparison.choices.document(name),
    value,
  }));
  const sources = completeSource(typed, open).map(({ name, value }) => ({
    name: wording.comparison.choices.source(name),
    value: SOURCE_PREFIX + value,
  }));
  const sections = completeSection(typed, open);
  const first = [
    ...people.slice(0, OF_KIND.people),
    ...documents.slice(0, OF_KIND.documents),
    ...sources.slice(0, OF_KIND.sources),
    ...sections.slice(0, OF_KIND.sections),
  ];
  const rest = [...people, ...documents, ...sources, ...sections].filter(
    ({ value }) => !first.some((one) => one.value === value),
  );
  return [...first, ...rest].slice(0, MOST_CHOICES);
}

/** Headings that hold the typed words, each as the section under it. */
function completeSection(typed: string, { dossier, findings: { index } }: OpenDossier): readonly Choice[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const headings = index.keys('heading').filter((heading) => fold(heading).includes(wanted));
  const documents = new Set(headings.flatMap((heading) => index.documents('heading', heading)));
  const sections = dossier
    .inOrder(documents)
    .values()
    .flatMap(({ standing: text, passages }) =>
      passages
        .filter(({ kind, start, end }) => kind === 'heading' && fold(text.slice(start, end)).includes(wanted))
        .slice(0, MOST_CHOICES)
        .map((passage) => ({
          name: wording.comparison.choices.section(text.slice(passage.start, passage.end)),
          value: citationOf(passage),
        })),
    );
  return sections.take(MOST_CHOICES).toArray();
}
