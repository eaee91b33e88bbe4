import { contains, type Slice } from '../../../../dossier/slice.ts';
import { type NameLanguage, nameLanguageOf } from '../../../../finding/names/nameLanguage.ts';
import type { NameRun } from '../../../../finding/names/nameRun.ts';
import { readNameRun } from '../../../../finding/names/nameRun.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { RoleWords } from '../../../../languages/parts/roleWords.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import type { OpenDossier } from '../../../../openDossier.ts';
import type { Hit } from '../../../../search/hit.ts';

/** A sentence of a passage, with the names of persons and bodies in it. */
export interface NamedSentence {
  readonly sentence: Slice;
  readonly runs: readonly NameRun[];
}

/** The sentences of a passage that says something; a row of a table is one. */
export function namedSentences(hit: Hit, { findings }: OpenDossier): readonly NamedSentence[] {
  const { document, passage } = hit;
  const language = nameLanguageOf(document.metadata.language);
  const runs = findings.of(document).capitals.get(passage) ?? [];
  return statedIn(hit).map((sentence): NamedSentence => {
    let found: readonly NameRun[] | undefined;
    return {
      sentence,
      // Most sentences are only looked at for a word.
      get runs() {
        found ??= runs.filter((run) => contains(sentence, run)).flatMap((run) => nameIn(run, language));
        return found;
      },
    };
  });
}

function nameIn(run: Parameters<typeof readNameRun>[0], language: NameLanguage): readonly NameRun[] {
  const read = readNameRun(run, language, () => false);
  return read === null ? [] : [read];
}

function statedIn({ document, passage }: Hit): readonly Slice[] {
  const sentences = sentencesOf(document.standing, passage);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (passage.kind !== 'tableRow' || first === undefined || last === undefined) return sentences;
  return [{ start: first.start, end: last.end }];
}

/** The words by which the language of a passage says what someone is; undefined if they are not known. */
export function roleWordsOf({ document }: Hit): RoleWords | undefined {
  const { language } = document.metadata;
  return language === undefined ? languageOf('en')?.roles : languageOf(language)?.roles;
}
