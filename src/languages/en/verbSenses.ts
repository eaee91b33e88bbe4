import type { VerbSense } from '../parts/eventWords.ts';
import { wordsOf } from '../wordList.ts';

/**
 * English verbs that tell the same event: one meaning a line. Verbs whose places differ are parted by `;`, with the role of
 * each place: `doer=buyer`. The verbs of the first group keep their places as roles if none are given.
 */
const SENSES = `
hire appoint employ recruit
dismiss sack fire oust
found establish
build construct erect
begin start commence
end finish conclude
marry wed
arrest detain
hurt injure wound
resign quit
kill slay
found create
shut close
destroy demolish
choose select pick
elect choose
approve pass
write author
occur happen
get obtain
steal rob
burn torch
discover find
purchase buy acquire doer=getter done=goods from=giver; sell doer=giver done=goods to=getter recipient=getter
receive get accept doer=getter done=goods from=giver; give hand donate present award grant send doer=giver done=goods to=getter recipient=getter
borrow doer=getter done=goods from=giver; lend loan doer=giver done=goods to=getter recipient=getter
learn doer=pupil done=matter from=teacher; teach doer=teacher done=matter to=pupil recipient=pupil
inherit doer=getter done=goods from=giver; leave bequeath doer=giver done=goods to=getter recipient=getter
win doer=winner done=contest against=loser; defeat beat overcome doer=winner done=loser in=contest at=contest; lose doer=loser done=contest to=winner
win doer=getter done=goods; award doer=giver done=goods to=getter recipient=getter
replace succeed supersede doer=later done=former; precede doer=former done=later
follow succeed doer=later done=former
own doer=owner done=goods; belong doer=goods to=owner
sue doer=plaintiff done=defendant
`;

/** By base form, the meanings of the verbs that share one with others. */
export const VERB_SENSES: ReadonlyMap<string, readonly VerbSense[]> = sensesOf();

function sensesOf(): ReadonlyMap<string, readonly VerbSense[]> {
  const found = new Map<string, VerbSense[]>();
  for (const [at, line] of SENSES.trim().split('\n').entries()) {
    for (const part of line.split(';')) {
      const words = wordsOf(part);
      const roles = new Map(
        words.filter((word) => word.includes('=')).map((word) => word.split('=', 2) as [string, string]),
      );
      for (const verb of words.filter((word) => !word.includes('='))) {
        found.set(verb, [...(found.get(verb) ?? []), { sense: `sense ${at}`, roles }]);
      }
    }
  }
  return found;
}
