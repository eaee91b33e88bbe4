import { type Place, placeIn } from '../../dossier/place.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { wording } from '../../wording/catalogue.ts';
import { candidatePassages, passageMostAlike } from './candidatePassages.ts';
import { isHeld } from './claims.ts';
import { EMPTY_VERDICT } from './emptyVerdict.ts';
import { isFrom } from './isFrom.ts';
import { locate } from './locate.ts';
import { mixedVerdict, partedVerdict } from './partedVerdict.ts';
import type { Checked, PastedQuotation } from './pasted.ts';
import { type Source, sourceOf } from './source.ts';
import { struckVerdict } from './struckVerdict.ts';
import { passagePlace, verdictAt } from './verdictAt.ts';
import type { Verdict } from './verifyAnswer.ts';
import { type CheckedWord, wordsForVerifying } from './wordsForVerifying.ts';

/** Longest text that is checked as one, in words: the alignment's time and memory grow with its square. */
export const LONGEST = 800;

/** Checks one quotation of a pasted text against every document. `text` is the whole pasted text. */
export async function judge(text: string, quotation: PastedQuotation, open: OpenDossier): Promise<Verdict> {
  const own = text.slice(quotation.start, quotation.end);
  const whole = wordsForVerifying(own);
  const checked: Checked = { quotation, text: own, words: whole.slice(0, LONGEST) };
  const candidates = await candidatePassages(checked.words, open.engine);
  const verdict = await judgeStanding(checked, whole.length - checked.words.length, candidates, open);
  // Words that stand somewhere are no struck ones, wherever else they are struck.
  const stands = verdict.verdict !== 'altered' && verdict.verdict !== 'not in the dossier';
  return stands ? verdict : (struckVerdict(text, verdict, candidates) ?? verdict);
}

/** Checks a quotation, of which so many words are not looked at, against what the documents say without their struck words. */
async function judgeStanding(
  checked: Checked,
  skipped: number,
  candidates: readonly PlacedPassage[],
  open: OpenDossier,
): Promise<Verdict> {
  const { quotation, words } = checked;
  const places = locate(words, candidates, open.findings);
  const best = places[0];
  const base: Verdict = {
    ...EMPTY_VERDICT,
    // A verdict speaks of what was checked and of no word more.
    quotation: {
      start: quotation.start,
      end: skipped === 0 ? quotation.end : quotation.start + (words.at(-1)?.end ?? 0),
    },
    verdict: 'not in the dossier',
    claimed: quotation.claimed?.at ?? null,
    nearest: best === undefined ? await nearestTo(words, candidates, open) : passagePlace(best),
    notes: skipped === 0 ? [] : [wording.verdicts.someWords(words.length, skipped)],
  };
  if (best === undefined) return base;
  if (!isFrom(best, words)) return (await partedVerdict(checked, base, open)) ?? base;
  // If several people said the very words, the one whom the pasted text names is meant.
  const bestPlaces = places.filter((place) => isFrom(place, words) && place.cost === best.cost);
  const alike = bestPlaces.map((place) => sourceOf(place, words, open.findings));
  const others = await Promise.all(alike.map((source) => isOthers(source, quotation, open)));
  const own = others.indexOf(false);
  const asserted = alike.findIndex(({ statement }) => statement === undefined || statement.stance.kind === 'asserted');
  const which = own >= 0 ? own : Math.max(0, asserted);
  const meant = alike[which] ?? sourceOf(best, words, open.findings);
  const isAnothers = await isOthers(meant, quotation, open);
  // A claim that cannot be held against the dossier is none.
  const isMoot = isAnothers === null && meant.statement !== undefined && meant.statement.speaker !== null;
  const rest = places.filter((place) => place !== bestPlaces[which]);
  const known = isMoot ? { ...base, claimed: null } : base;
  const verdict = verdictAt(meant, rest, checked, known, isAnothers === true, open.findings);
  if (verdict.differences.length === 0) return mixedVerdict(meant, checked, base, open) ?? verdict;
  const isOmission = verdict.differences.every(({ kind }) => kind === 'removed');
  if (verdict.joined !== null || isOmission) return verdict;
  return (await partedVerdict(checked, base, open)) ?? verdict;
}

/** The passage that shares most with words of which no place has them in order; null if nothing is like them. */
async function nearestTo(
  words: readonly CheckedWord[],
  [first]: readonly PlacedPassage[],
  { engine }: OpenDossier,
): Promise<Place | null> {
  const nearest = first ?? (await passageMostAlike(words, engine));
  return nearest === undefined ? null : placeIn(nearest.document, nearest.passage);
}

/** Whether the dossier gives the words to another than the pasted text does; null if either names nobody. */
async function isOthers(
  { location, statement }: Source,
  { claimed }: PastedQuotation,
  open: OpenDossier,
): Promise<boolean | null> {
  if (claimed === null || statement === undefined || statement.speaker === null) return null;
  const isBy = open.findings.people.spokenBy(claimed.name);
  if (isBy({ document: location.document, statement })) return false;
  return (await isHeld(claimed, location, statement, open)) ? true : null;
}
