import type { RoleWords } from '../../../../languages/parts/roleWords.ts';
import type { OpenDossier } from '../../../../openDossier.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { descriptionsOf } from './identity.ts';
import { parseRole } from './parsedRole.ts';
import { roleWordsOf } from './sentenceRoles.ts';
import type { Named } from './subjects.ts';

/** How sure an office of any kind is for “for whom does she work?”. */
const ANY_ROLE = 0.85;

/** Of which body, or for whom, someone has a role, as a passage says it; null if it does not say. */
export function bodyIn(hit: Hit, named: Named, role: string | null, open: OpenDossier): GivenAnswer | null {
  const words = roleWordsOf(hit);
  const asked = role === null || words === undefined ? null : parseRole(role, { start: 0, end: role.length }, words);
  const found = descriptionsOf(hit, named, open).flatMap(({ sentence, description }): readonly GivenAnswer[] => {
    const { parsed, sureness } = description;
    if (parsed.body === null || words === undefined) return [];
    const fit = asked === null ? ANY_ROLE : fitOf(asked.role, parsed.role, words);
    return fit === 0 ? [] : [{ sentence, span: parsed.body, verdict: 'gives', sureness: sureness * fit }];
  });
  return found.toSorted((a, b) => b.sureness - a.sureness)[0] ?? null;
}

function fitOf(asked: string, given: string, words: RoleWords): number {
  if (asked === given) return 1;
  return words.within.get(asked)?.has(given) === true ? ANY_ROLE : 0;
}
