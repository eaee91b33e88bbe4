import type { Wanted } from '../parts/asking.ts';

/** The rules for words after “how”; the first that fits counts, else it asks for a manner. */
export const AFTER_HOW: readonly (readonly [RegExp, Wanted])[] = [
  [/^(?:long|soon|recently|early|late)\b/iu, 'time'],
  [/^come\b/iu, 'reason'],
  [
    /^(?:many|much|old|far|large|big|small|high|tall|deep|often|heavy|wide|thick|fast|frequently|regularly|populous|likely|hot|cold|strong|expensive|few|little)\b/iu,
    'number',
  ],
];

/** The rules for all that follows “what” and “which”; the first that fits counts, and then the noun. */
export const AFTER_WHAT: readonly (readonly [RegExp, Wanted])[] = [
  [
    /^(?:(?:is|was|are|were) )?(?:(?:the|an?|another|one|some) )?(?:\p{L}+ )?(?:reasons?|causes?|purposes?|motives?|explanation)\b/iu,
    'reason',
  ],
  [
    /^(?:(?:has|have|had|would|could|may|might|can) )?(?:made|led|caused|causes|prompted|motivated|drove|triggered|inspired|provoked|forced)\b/iu,
    'reason',
  ],
  [/^(?:means?|way|manner|method|extent|degree)\b/iu, 'manner'],
  [/^(?:is|are|was|were) .*\b(?:meant by|meaning of|definition of)\b/iu, 'definition'],
  [/^does .+ (?:mean|stand for|refer to)(?: in \p{L}+)?\W*$/iu, 'definition'],
  [/^(?:is|are|was|were) .+ (?:statement|opinion|position|view|words|comment|reaction|response)\b/iu, 'statement'],
];

/** What the first rule that fits says that a question wants; null if none fits. */
export function ruled(rules: readonly (readonly [RegExp, Wanted])[], words: string): Wanted | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
