import type { Wanted } from '../parts/asking.ts';

/** English nouns that say, after “which” and “what”, of what kind the answer is; in the singular. */
const NOUNS: readonly (readonly [Wanted, string])[] = [
  [
    'person',
    'person man woman boy girl king queen emperor empress pope bishop monk saint president minister chancellor premier leader ruler governor mayor senator politician diplomat ambassador general officer soldier commander captain admiral pilot author writer poet novelist journalist editor artist painter sculptor architect composer musician singer actor actress director scientist physicist chemist mathematician biologist astronomer philosopher historian economist explorer inventor engineer doctor physician lawyer coach manager founder chairman ceo spokesman spokesperson official adviser witness victim suspect brother sister father mother son daughter wife husband duke earl prince princess lord dynasty theologian missionary professor teacher student individual people',
  ],
  [
    'body',
    'company firm corporation bank organisation organization group party team club agency ministry department court commission committee council parliament government university college school institute institution church army navy regiment network newspaper magazine station band orchestra union association society tribe entity body board office museum',
  ],
  [
    'place',
    'place city town village country nation state province region county district borough continent island river lake sea ocean mountain port harbour harbor capital location street neighborhood neighbourhood suburb territory valley desert airport area',
  ],
  ['time', 'year date day month time century decade week season era period hour'],
  [
    'number',
    'number amount quantity portion share percentage percent proportion size population price cost temperature age height length width depth weight distance speed score rate ratio total sum budget value rent fee fare wage salary income revenue profit debt ransom toll tariff turnover expense',
  ],
];

const KINDS: ReadonlyMap<string, Wanted> = new Map(
  NOUNS.flatMap(([wanted, words]) => words.split(' ').map((word) => [word, wanted] as const)),
);

/** The kind of thing that an English noun (folded, singular or plural) is, or null if it may be of any kind. */
export function kindOfNoun(noun: string): Wanted | null {
  const singulars = [
    noun,
    noun.replace(/ies$/u, 'y'),
    noun.replace(/s$/u, ''),
    noun.replace(/es$/u, ''),
    noun.replace(/men$/u, 'man'),
  ];
  for (const one of singulars) {
    const kind = KINDS.get(one);
    if (kind !== undefined) return kind;
  }
  return null;
}
