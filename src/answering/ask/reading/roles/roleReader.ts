import { languageOf } from '../../../../languages/list.ts';
import type { OpenDossier } from '../../../../openDossier.ts';
import type { Hit } from '../../../../search/hit.ts';
import { calendarLimitsOf } from '../../inTime.ts';
import type { AnswerReader, PassageReader } from '../answerReader.ts';
import { bodyIn } from './bodyOf.ts';
import { holderIn } from './holder.ts';
import { identityIn } from './identity.ts';
import { longFormIn } from './longForm.ts';
import { placesOfPassages } from './placesOfPassages.ts';
import { type Named, readNamed } from './subjects.ts';

/** Roles of someone whose passages are proposed. */
const MOST_ROLES = 10;

/** Who someone is, what something is, who has a role, and of what: from roles, appositions and definitions. */
export const roleReader: AnswerReader = {
  kind: 'role',
  read: (question, asked, open, hits): PassageReader | null => {
    const words = languageOf(question.language)?.roles;
    const role = words?.asked(asked) ?? null;
    if (words === undefined || role === null) return null;
    if (role.kind === 'holder') {
      const holder = { role: role.role, isPresent: role.isPresent, limits: calendarLimitsOf(asked) };
      return { given: (hit) => holderIn(hit, holder, open) };
    }
    if (role.kind === 'long form') return { given: (hit) => longFormIn(hit, role.name, question.language) };
    const named = readNamed(role.name, open.findings.people, words);
    if (named === null) return null;
    const proposed = placesOfRoles(named, open, hits);
    if (role.kind === 'body') return { proposed, given: (hit) => bodyIn(hit, named, role.role, open) };
    const isInitials = /^(?:\p{Ll}+ )?\p{Lu}[\p{Lu}.]+$/u.test(role.name);
    return {
      proposed,
      given: (hit) =>
        (isInitials ? longFormIn(hit, role.name, question.language) : null) ??
        identityIn(hit, named, role.isPerson, open),
    };
  },
};

/** The passages in which the dossier describes someone. */
function placesOfRoles({ meant }: Named, _open: OpenDossier, hits: readonly Hit[]): readonly number[] {
  const roles = [...meant].flatMap((person) => person.roles).slice(0, MOST_ROLES);
  return placesOfPassages(
    roles.map(({ first }) => first),
    hits,
  );
}
