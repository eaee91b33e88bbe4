import type { Place } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import type { CapitalRun } from '../../finding/names/capitalRuns.ts';
import { nameLanguageOf } from '../../finding/names/nameLanguage.ts';
import { roleSlicesOf } from '../../finding/names/roleSlices.ts';

/**
 * Whether words describe someone beside a mention of the name: they are among the descriptions that are found anew around
 * some capitalised words in the same passage that `isName` takes for the name.
 */
export function isRoleBeside(role: Place, found: DocumentFindings, isName: (words: string) => boolean): boolean {
  const { document, capitals } = found;
  const passage = document.passages.find((one) => contains(one, role));
  if (passage === undefined) return false;
  const language = nameLanguageOf(document.metadata.language);
  return (capitals.get(passage) ?? []).some((run) =>
    namesIn(run).some(({ name, office }) => {
      if (!isName(document.standing.slice(name.start, name.end))) return false;
      const given = { kind: 'name' as const, ...name, office, hasFirstName: false };
      return [false, true].some((behindPlace) =>
        roleSlicesOf({ text: document.standing, within: passage, run: { ...given, behindPlace }, language }).some(
          ({ start, end }) => start === role.start && end === role.end,
        ),
      );
    }),
  );
}

interface NameInRun {
  readonly name: Slice;
  /** The words before the name, or the first of them; null if the name has none before it. */
  readonly office: Slice | null;
}

/** All words of a run that could be a name, with what could be the office before them. */
function namesIn({ words }: CapitalRun): readonly NameInRun[] {
  return words.flatMap((first, from) =>
    words.slice(from).flatMap((last): readonly NameInRun[] => {
      const name = { start: first.start, end: last.end };
      const [opening] = words;
      const offices = words.slice(0, from).map(({ end }) => ({ start: opening?.start ?? 0, end }));
      return [null, ...offices].map((office) => ({ name, office }));
    }),
  );
}
