import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How English shows that words were denied, not said, or only supposed. */
export const englishStance: StanceWords = {
  saying: words(
    'say says said saying tell tells told telling write writes wrote written writing call calls called ' +
      'calling describe describes described describing dub dubs dubbed dubbing label labels labelled labeled ' +
      'labelling labeling brand brands branded branding term terms termed terming refer refers referred ' +
      'referring claim claims claimed claiming allege alleges alleged alleging state states stated stating ' +
      'declare declares declared declaring announce announces announced announcing promise promises promised ' +
      'promising admit admits admitted admitting insist insists insisted insisting assert asserts asserted ' +
      'asserting suggest suggests suggested suggesting warn warns warned warning threaten threatens threatened ' +
      'threatening utter utters uttered uttering spoken shout shouts shouted shouting whisper whispers ' +
      'whispered whispering swear swears swore sworn swearing boast boasts boasted boasting joke jokes joked ' +
      'joking mention mentions mentioned mentioning quote quotes quoted quoting repeat repeats repeated ' +
      'repeating characterise characterises characterised characterising characterize characterizes ' +
      'characterized characterizing portray portrays portrayed portraying proclaim proclaims proclaimed ' +
      'proclaiming confess confesses confessed confessing remark remarks remarked remarking ' +
      'tweet tweets tweeted tweeting pronounce pronounces pronounced pronouncing yell ' +
      'yells yelled yelling cry cries cried crying exclaim exclaimed mutter muttered text texted post posted ' +
      'posting chant chanted chanting sing sang sung singing recite recited confirm confirms confirmed confirming',
  ),
  using: words(
    'use uses used using utter utters uttered say says said saying speak speaks spoke spoken speaking write ' +
      'writes wrote written writing mention mentions mentioned adopt adopts adopted apply applies applied repeat repeats repeated',
  ),
  negations: phrases(
    'not|never|cannot|at no time|at no point|in no way|by no means|on no occasion|under no circumstances|not once|nowhere|' +
      'neither|nor|never once|no longer|hardly ever|scarcely ever',
  ),
  correlative: words('neither nor'),
  negatedEnding: /n't$/u,
  nobodies: phrases(
    'nobody|no one|no-one|none|no|not one|not a single|neither|nothing of the sort/kind|not a soul|hardly anyone|hardly anybody|' +
      'scarcely anyone|few/little if any',
  ),
  nothing: words('nothing not neither nor without'),
  withholding: phrases(
    'refuse/refuses/refused/refusing/refusal to|decline/declines/declined/declining to|fail/fails/failed/failing/failure to|' +
      'neglect/neglects/neglected/neglecting to|forget/forgets/forgot/forgotten/forgetting to|omit/omits/omitted/omitting to|hesitate/hesitates/hesitated/hesitating to|' +
      'reluctant/reluctance/unwilling/unwillingness/unable/inability/afraid/loath/ashamed to|' +
      'stop/stops/stopped/stopping/fall/falls/fell/falling just short of|' +
      'stop/stops/stopped/stopping/fall/falls/fell/falling/stopping short of|short of|shy/shies/shied away from|shy of|' +
      'avoid/avoids/avoided/avoiding|refrain/refrains/refrained/refraining from|' +
      'shrink/shrinks/shrank/shrunk/abstain/abstains/abstained/desist/desisted/recoil/recoiled from|' +
      'keep/keeps/kept/stop/stops/stopped/prevent/prevents/prevented/bar/bars/barred/ban/bans/banned/prohibit/prohibited/' +
      'discourage/discouraged/dissuade/dissuaded from|forbid/forbids/forbade/forbidden|' +
      'resist/resists/resisted/resisting|without|without ever|far from|instead of|rather than|in place of|as opposed to|' +
      'too polite/cautious/careful/proud/shy/tired/frightened/scared to|' +
      'omitted/omits|withhold/withheld|eschew/eschews/eschewed|skip/skips/skipped|shun/shuns/shunned|rule/ruled out|' +
      'come/comes/came/coming close to|close to|on the verge of|refuse/refuses/refused/refusing|decline/declines/declined/declining|balk/balks/balked/baulk/baulked at|yet to|' +
      'do/does/did everything but|anything but',
  ),
  attributing: words('attributed ascribed credited put'),
  barring: words('from against than'),
  takenBack: phrases(
    'which she/he/they/it never did|which she/he/they/it did not|but she/he/they/it never did|but she/he/they/it did not|but never did|but did not|but she/he/they/it has/have not|' +
      "but she/he/they/it didn't|although/though she/he/they/it never did|although/though she/he/they/it did not",
  ),
  pointing: words('that this those these it the'),
  denying: phrases(
    'deny/denies/denied/denying/denial/denials|reject/rejects/rejected/rejecting|dispute/disputes/disputed/disputing|' +
      'refute/refutes/refuted/refuting|repudiate/repudiates/repudiated|disavow/disavows/disavowed|' +
      'disown/disowns/disowned|dismiss/dismisses/dismissed|' +
      'disclaim/disclaims/disclaimed|not be drawn on|refuse/refuses/refused/decline/declines/declined to be drawn on|doubt/doubts/doubted|disbelieve/disbelieves/disbelieved',
  ),
  false: phrases(
    'false|untrue|wrong|wrongly|falsely|incorrect|incorrectly|mistakenly|erroneously|erroneous|inaccurately|inaccurate|' +
      'misleadingly|fabricated|invented|made up|made it up|concocted|forged|fake|faked|bogus|a lie|a hoax|a forgery|' +
      'a fabrication|an invention|a myth|a fiction|fictitious|doctored|misquoted|misquotes|misquote|misattributed|' +
      'withdrawn|retracted|debunked|disproved|disproven|refuted|unfounded|baseless|groundless|unproven|' +
      'contrary to|this article/story/report/post/page previously|earlier version|original version|previous version|an error|a mistake|a misquotation|misreported|apocryphal|' +
      'spurious|nonsense|a misunderstanding|a mistranslation|mistranslated|no truth|no evidence|no proof|no record|no sign|' +
      'no recording|no basis|no transcript|no witness',
  ),
  true: phrases('true|correct|accurate|right|the case|so|real|genuine|authentic|hers|his|theirs|her words|his words'),
  conditions: phrases(
    'if|even if|only if|whether|unless|as if|as though|lest|suppose|supposing|imagine/imagines/imagined|provided that|' +
      'in case|assuming|wish/wishes/wished|wish/wishes/wished that|pretend/pretends/pretended',
  ),
  inverting: phrases('had|should|were'),
  modals: phrases(
    'could/might/would/should/ought/may have|could/might/would/should/may not have|could/might/may|could/might/may well|' +
      'could/might/may just as well|should|ought to|ought to have|need not|had better|almost|nearly|all but',
  ),
  wishing: phrases(
    'want/wants/wanted/wanting|ask/asks/asked/asking|tell/tells/told|order/orders/ordered|urge/urges/urged|' +
      'expect/expects/expecting|invite/invites/invited|beg/begs/begged|press/pressed|instruct/instructs/instructed|' +
      'advise/advises/advised|encourage/encourages/encouraged|tempted|hope/hopes/hoped|' +
      'plan/plans/planned|intend/intends/intended|forced|about|supposed|meant|paid|coached|' +
      'dare/dares/dared|teach/teaches/taught|allow/allows/allowed|permit/permits/permitted|' +
      'easy|tempting|possible|impossible|wrong|fair|unfair|rash|absurd|premature|like/love/hate|free|ready|willing|' +
      'prepared|like|advised|likely|unlikely|supposed|pressured|persuaded',
  ),
  unasserted: phrases(
    'accused/accuse/accuses/accusing/suspected of|charged with|alleged/reported/rumoured/rumored/believed/thought/said/claimed to have|expected/due/scheduled/set/promise/promises/promised/agree/agrees/agreed/plan/plans/planned to|' +
      'vow/vows/vowed/offer/offers/offered/try/tries/tried/attempt/attempts/attempted/want/wants/wanted/hope/hopes/hoped to|' +
      'threaten/threatens/threatened/intend/intends/intended/willing/ready/prepared to|' +
      'was/were to be|was/were to have|allegedly|reportedly|supposedly|purportedly|apparently|possibly|perhaps|maybe',
  ),
  modalAuxiliaries: words("can can't cannot could couldn't would wouldn't will won't should shouldn't must mustn't"),
  idle: phrases(
    'not only|not just|not merely|not simply|not least|not until|not surprisingly|not unexpectedly|not always|not often|' +
      'not for nothing|nobody but|no one but|none but|nobody except|no one except|nobody other than|no one other than|' +
      'none other than|nobody else but|no less than|no fewer than|no sooner|no doubt|nothing but|nothing if not|not to mention|' +
      "could/can not help|cannot help but|couldn't/can't/cannot help but|couldn't/can't/cannot help|could not help but|" +
      "could/can not resist|couldn't/can't/cannot resist|could/can not stop|can't/couldn't/cannot stop|" +
      'could/can not but|cannot but|never tired/tires of|never stopped/stops|never ceased/ceases to|never failed/fails to|' +
      'not the first to|not the only one to|not the last to|not alone in|not above|not shy about|not too proud to|' +
      'no time in|no secret of|no bones about|no secret that|not afraid/ashamed to|not lost for words|no stranger to|' +
      "do/does/did not mind|doesn't/didn't mind|not long before|not long after|not one to|no coincidence|no surprise|" +
      'no accident|no wonder|no better|no worse|no matter|no longer than|no more than|no other than|not for the first time|as if by|if not|if anything|even now|ever since|' +
      'asked by|when asked|told reporters|asked reporters|not far from|not wrong to|right to|wrong to have|as should|' +
      'go/goes/going/went/gone so far as|could/can only|dare/dares/dared to|forced/compelled/obliged/bound/moved to|if so|no later than|if ever|almost/nearly immediately/instantly/always/all/everyone/every|asked about|i/we want/wanted to|i/we would like to|i/we have to',
  ),
  breaking: phrases(
    'but|yet|because|although|though|when|while|after|before|since|until|as|whereas|why|how|where|for|by|in|despite|upon|so|' +
      'and|or|then|during|once|in order|so that|such that|except that|on the grounds that|given that|now that|ahead of|' +
      'regret/regrets/regretted/regretting|forget/forgets/forgot/forgotten/forgetting|hide/hides/hid/hidden/hiding|' +
      'conceal/conceals/concealed|know/knows/knew/known|realise/realises/realised|realize/realizes/realized|' +
      'notice/notices/noticed|forgive/forgives/forgave/forgiven|pardon/pardoned|ignore/ignores/ignored',
  ),
  joining: words('and or'),
  within: words('for by in'),
  complementizers: words('that'),
  relatives: words('who whom whose which what'),
  claims: words(
    'claim claims report reports allegation allegations rumour rumours rumor rumors suggestion suggestions assertion ' +
      'assertions story stories accusation accusations charge charges idea notion belief account accounts statement ' +
      'speculation insinuation impression quotation quote evidence proof record sign charge myth contention implication ' +
      'denial denials assumption fact news possibility theory suspicion argument premise tale legend recording footage ' +
      'letter tweet post article sentence testimony complaint',
  ),
  words: words(
    'word words phrase term terms expression sentence line label name slogan quotation quote remark remarks',
  ),
  standIns: phrases(
    'it|this|that|so|them|these words|those words|the words|such words|any such thing|no such thing|such a thing|' +
      'nothing of the sort|nothing of the kind|anything of the sort|anything of the kind|that sentence|this sentence|' +
      'the sentence|the phrase|that phrase|this phrase|either|any of it|any of this|any of that|the quotation|the word|' +
      'that word|this word|that line|this line|the line|a word of it|a word of this|anything like it|anything like that|' +
      'the remark|that remark|this remark|these things|those things|anything like this',
  ),
  predicating: words('proved proves turned turns seems appears remains got'),
  mouths: phrases('in/into the mouth/mouths|in/into her/his/their mouth/mouths'),
  asWords: words('as'),
  nonFinite: {
    markers: words('to'),
    gerund: /ing$/u,
    perfect: words('having being'),
    progressive: words('was were is are be been am'),
    perceiving: words('hear heard hears see saw seen sees let lets make made makes help helped have had watch watched'),
    bare: words(
      'say call tell write describe utter use speak mention claim state declare announce promise admit shout brand label ' +
        'refer name suggest repeat whisper swear pronounce threaten',
    ),
    believing: words(
      'think thinks thought believe believes believed claim claims claimed say says said suggest suggests suggested allege ' +
        'alleges alleged mean means confirm confirms confirmed accept accepts accepted admit admits admitted recall recalls ' +
        'recalled remember remembers remembered prove proves proved',
    ),
  },
};
