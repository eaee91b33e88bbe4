import { contextWorth } from '../../search/contextWorth.ts';
import type { Hit, MetClause } from '../../search/hit.ts';
import { CONSIDERING_SETTINGS } from './consideringSettings.ts';
import { brevityOf } from './inOtherWords.ts';
import type { WeighedSentence } from './weighedSentences.ts';

/** What speaks for a passage beside the score of its words; each from 0 to 1. */
export interface PassageSigns {
  /** How much the passage is written like the question, beside the passage that is most; less for a question of few words. */
  readonly wording: number;
  /** The same of its sentence that is most like it, beside the sentence of all that is most. */
  readonly sentenceWording: number;
  /** The largest share of the question that one of its sentences covers; less for a long question. */
  readonly sentenceShare: number;
  /** Whether its sentence shows a sign of the person, place, time or number asked for; 1 if none of these is. */
  readonly sign: number;
  /** Weight of the heaviest word that it lacks, as a share of the heaviest of all. */
  readonly heaviestLost: number;
  /** Share by weight of the question's names that it lacks; 0 if there are none. */
  readonly namesLost: number;
}

/** Reads the signs off a hit; `alike` is how much it is written like the question, from 0 to 1. */
export function passageSigns(
  hit: Hit,
  sentences: readonly WeighedSentence[],
  alike: number,
  shows: boolean,
): PassageSigns {
  return {
    wording: Math.min(1, hit.byClause.length / CONSIDERING_SETTINGS.tellingQuestion) * alike,
    sentenceWording: Math.max(0, ...sentences.map((one) => one.alike)),
    sentenceShare: brevityOf(hit) * Math.max(0, ...sentences.map((one) => one.share)),
    sign: shows ? 1 : 0,
    heaviestLost: heaviestLost(hit),
    namesLost: namesLost(hit),
  };
}

function heaviestLost({ byClause }: Hit): number {
  const heaviest = Math.max(0, ...byClause.map(({ weight }) => weight));
  const lost = byClause.map(lostWeight);
  return heaviest === 0 ? 0 : Math.max(0, ...lost) / heaviest;
}

/** What a passage loses by a word of the question that it lacks; less if its context has it. */
function lostWeight(clause: MetClause): number {
  return clause.highlights.length > 0 ? 0 : clause.weight * (1 - contextWorth(clause));
}

function namesLost({ byClause }: Hit): number {
  const names = byClause.filter(({ isName }) => isName);
  const all = names.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : names.reduce((sum, one) => sum + lostWeight(one), 0) / all;
}
