import type { CompareAnswer, ComparedAccount } from '../../answering/compare/compareAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { nameOf } from '../../lookup/lookUp.ts';
import { sideName } from '../../lookup/sideName.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import type { Account, Comparison } from '../parts/comparison.ts';
import { comparisonBlocks } from '../parts/comparisonBlocks.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import type { FoundPassage } from '../parts/passageBlocks.ts';

/** Two accounts: what documents say of both together, then the points of both side by side, then those that only one makes. */
export function compareView(answer: CompareAnswer, dossier: Dossier, opened: Opened): View {
  const { sides, topic, points, ofBoth, absence, abstained } = answer;
  const accounts = points.flatMap(({ a, b }) => [a, b]).filter((one) => one !== null);
  const found = foundPassages([...ofBoth, ...accounts], dossier);
  const names = [sideName(sides[0], dossier), sideName(sides[1], dossier)] as const;
  const accountAt = (account: ComparedAccount | null): Account | null => {
    const passage = account === null ? undefined : found[ofBoth.length + accounts.indexOf(account)];
    if (account === null || passage === undefined) return null;
    return { ...account, speaker: account.speaker === null ? null : nameOf(account.speaker, dossier), passage };
  };
  const comparison: Comparison = {
    answer,
    dossier,
    opened,
    names,
    told: ofBoth.flatMap(({ sentence }, at) => (found[at] === undefined ? [] : [toldAccount(sentence, found[at])])),
    points: points.map(({ a, b, differences }) => ({ a: accountAt(a), b: accountAt(b), differences })),
  };
  return framed(answer, wording.comparison.heading(...names, topic), dossier, {
    state: abstained ? 'nothing' : 'found',
    form: 'comparison',
    blocks: [
      ...(abstained ? absenceBlocks(answer, absence, 'passages') : comparisonBlocks(comparison)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
  });
}

/** A sentence that sets the two sides beside each other: nobody's account. */
function toldAccount(sentence: Place, passage: FoundPassage): Account {
  return { sentence, passage, how: 'written', words: [], speaker: null, called: null, role: null, again: [] };
}
