import { spacedForm } from '../../languages/spacedForm.ts';
import { tokenize } from '../../text/tokens.ts';
import { clauseOf, groupOf } from '../query/group.ts';
import type { Clause, QueryItem, WordItem } from '../query/query.ts';

/**
 * A clause with what its items may be written as in their place: “on-line” as “on line” or “online”, “5%” as a figure beside
 * its sign. A clause of plain words is handed back itself. `languages` are those of the dossier.
 */
export function loweredClause(clause: Clause, languages: ReadonlySet<string>): Clause {
  const lowered = clause.alternatives.map((item) => lowerings(item, languages));
  if (lowered.every((items, at) => items.length === 1 && items[0] === clause.alternatives[at])) return clause;
  return { alternatives: lowered.flat(), negated: clause.negated };
}

function lowerings(item: QueryItem, languages: ReadonlySet<string>): readonly QueryItem[] {
  if (item.kind === 'group') {
    return [
      groupOf(
        item.parts.map((part) => loweredClause(part, languages)),
        item.near,
      ),
    ];
  }
  if (item.kind === 'hyphened') return hyphened(item);
  if (item.kind === 'amount') return [amount(item)];
  return item.kind === 'phrase' ? phrases(item, languages) : [item];
}

function hyphened({ words }: WordItem): readonly QueryItem[] {
  const parts = words.map((word) => clauseOf({ kind: 'word', words: [word] }));
  const joined = words.join('');
  return [
    groupOf(parts, { unit: 'words', within: 1, inOrder: true }),
    ...(tokenize(joined)[0]?.surface === joined ? [{ kind: 'joined', words: [joined] } as const] : []),
  ];
}

/** The sign may be before or after: €5 and 5 €. */
function amount({ words }: WordItem): QueryItem {
  const parts = words.map((word) => clauseOf({ kind: /\p{N}/u.test(word) ? 'word' : 'sign', words: [word] }));
  return groupOf(parts, { unit: 'words', within: 1, inOrder: false });
}

/** A phrase as it is, and with the words in one piece that have a hyphen, or apart that may be written so. */
function phrases(item: WordItem, languages: ReadonlySet<string>): readonly QueryItem[] {
  const apart = item.words.flatMap((word) => word.split('-'));
  const joined = item.words.map((word) => word.replaceAll('-', ''));
  const spaced = apart.flatMap((word) => spacedForm(word, languages) ?? [word]);
  const plain = apart.length === item.words.length ? item : { ...item, words: apart };
  return [
    plain,
    ...(apart.length === joined.length ? [] : [{ ...item, words: joined }]),
    ...(spaced.length === apart.length ? [] : [{ ...item, words: spaced }]),
  ];
}
