import type { ReasonWords } from '../parts/reasonWords.ts';
import { foldedWords } from '../wordList.ts';

const SUBJECT =
  "(?:the|a|an|his|her|their|its|our|my|it|he|she|they|we|i|you|no|nobody|there|this|that|these|those|some|many|most|few|all|both|\\p{Lu}[\\p{L}’'-]+)";
const DONE_BY = 'caused|prompted|triggered|sparked|driven|provoked|motivated|inspired|brought about|forced|explained';

export const englishReasons: ReasonWords = {
  before:
    'because(?: of)?|owing to|due to|thanks to|as a (?:direct )?(?:result|consequence) of|on account of|on (?:the )?grounds (?:that|of)|' +
    'for (?:lack|want|fear) of|out of (?:fear|concern|respect|pity|anger|necessity)|in order (?:to|that|for)|so as to|so that|in response to|in protest (?:at|against|over)|' +
    'in view of|given that|in the light of|in light of|for the reason that|in the hope (?:of|that)|in hopes (?:of|that)|in an? (?:\\p{L}+ )?(?:effort|attempt|bid) to|' +
    'with the (?:aim|goal|intention|purpose) of|with a view to|aimed at|for the sake of|lest|citing|blaming|by reason of|seeing that|inasmuch as|' +
    `(?:was|were|is|are|been|being|partly|largely|mainly) (?:${DONE_BY}) by|(?:stem|stems|stemmed|stemming|result|results|resulted|resulting|arise|arises|arose) from|` +
    '(?:blame|blames|blamed|attribute|attributes|attributed|attributing) (?:it |this |that |the [\\p{L} ]{2,40} )?(?:on|to)|(?:reason|cause|explanation|motive|aim|purpose|goal)s?(?: (?:for|of|behind) [^.;,]{2,80})? (?:is|was|are|were)(?: (?:that|to))?',
  perhapsBefore:
    `since(?= ${SUBJECT} )|as(?= (?:it|he|she|they|we|there|the \\p{L}+|his \\p{L}+|her \\p{L}+|their \\p{L}+|its \\p{L}+|\\p{Lu}\\p{L}+) (?:is|was|are|were|has|had|did|could|would|will|can|no longer)(?![\\p{L}]))|` +
    `after(?= (?:${SUBJECT}|\\p{L}+s|\\p{L}+ing) )|following(?= ${SUBJECT} )|amid|over(?= (?:allegations|claims|fears|concerns|charges|accusations))|for(?= \\p{L}{3,}ing )|` +
    'to(?= (?!\\p{L}+ing[ ,.])(?!(?:be|the|a|an|his|her|its|their|our|my|this|that|these|those|have|which|whom|one|two|three|\\p{Lu})[ ,.])\\p{Ll}{2,} )',
  between:
    '(?:which |this |that |it |has |had )?(?:led|leads|leading) to|(?:resulted|results|resulting) in|(?:brought|brings) about|caused|causes|causing|triggered|triggers|triggering|sparked|sparks|sparking|prompted|prompts|prompting|provoked|forced|forces|forcing|drove|' +
    'gave rise to|set off|(?:was|were|is|are) (?:the )?(?:reason|cause|reasons|causes) (?:for|of|why)|which is why|which was why|, so(?= (?!that)\\p{L})|, and so|, hence|, thus|; therefore,?|and therefore|, which made',
  opening:
    '(?:That|This|Which) (?:is|was) why|Therefore|So(?=,? [\\p{Ll}\\p{Lu}])|Hence|Thus|As a result|Consequently|For (?:that|this|these) reasons?|Because of (?:that|this)',
  none:
    "(?:did not|didn't|does not|has not|had not|would not|could not|refused to|declined to) (?:give|say|state|name|offer|explain)(?: [\\p{L}]+){0,3} (?:reasons?|why|explanation)|(?:gave|given|giving|offered|stated|without giving|without stating) (?:no|any) (?:\\p{L}+ )?(?:reasons?|explanation)|no (?:\\p{L}+ )?(?:reasons?|explanation) (?:was|were|has been|had been) (?:given|offered|stated)|" +
    '(?:cause|causes|reason|reasons|motive)(?: (?:of|for|behind) [^.;,]{2,60})? (?:is|was|are|were|remains?|remained) (?:still |as yet )?(?:not (?:yet )?(?:known|clear)|unknown|unclear|a mystery)|(?:not|un)(?: yet)? ?(?:known|clear) why',
  ending:
    '[.;!?:)]|,\\s(?:and|but|which|who|while|whereas|said|says|according|he|she|they|it|the)(?!\\p{L})|\\s[–—-]\\s|[”"]',
  asking: foldedWords(
    'cause causes caused causing reason reasons lead leads led made make makes prompt prompts prompted drive drove driven motive motives motivated purpose explain explains explained explanation result results resulted trigger triggered spark sparked force forced why behind might could happen happened',
  ),
};
