import type { DateCues } from '../parts/dateWords.ts';

/** Words around English times that decide what they mean. */
export const englishDateCues: DateCues = {
  counted:
    'crowns?|kron(?:a|e|er|or)|francs|marks|pesos|rupees|dinars|boats|ships|vessels|tickets|books|chairs|rooms|beds|trees|stones|letters|visitors|passengers|villagers|voters|residents|guests|animals|sheep|cattle|horses|trucks|lorries|planes|tanks|bags|boxes|litres|liters|gallons|grams|inches|yards|steps|mm|cm|mg|kg|kWh|MW|people|persons|men|women|children|troops|soldiers|shares|points|dollars|euros|pounds|yen|rubles|miles|meters|metres|feet|km|kilometers|kilometres|kilograms|tons|tonnes|barrels|percent|per\\scent|workers|employees|jobs|members|seats|votes|words|pages|hours|minutes|seconds|days|weeks|months|years|units|copies|homes|houses|cars|cases|deaths|times|calories|hectares|acres|prisoners|refugees|families|police|students|delegates|rounds|square|megawatts|volts|degrees|GMT|UTC|hrs|local|EST|EDT|PST|million|billion',
  numbered: 'no|nos|nr|pp?|page|room|flight|number|article|section|resolution|paragraph',
  hourBefore: 'at',
  yearBefore:
    'in|since|by|until|till|before|after|from|during|of|year|between|early|late|for|through|to|circa|the|an?|its|his|her|their|our',
  yearPrefix: 'pre|post',
  repeated: 'each|every|any',
  ambiguousMonths: [
    {
      month: 'may',
      onlyAfter: '(?:in|of|by|since|until|till|from|to|through|during|before|after|and|or|for|between)\\s',
    },
    {
      month: 'march',
      smallOnlyAfter: '(?:in|since|until|by|of|last|next)\\s',
      notBefore: '\\s(?:on|by|through|against|towards?|for|in\\sprotest|past|to)\\s',
    },
  ],
  ahead:
    "will|won['’]t|['’]ll|shall|would|due|scheduled|expect(?:s|ed|ing)?|slated|plan(?:s|ned|ning)?|until|deadline|payable|effective|expir(?:e|es|ing)|matur(?:e|es|ing)|redeem\\p{L}*|upcoming|coming|(?:is|are|was|were)\\sto|to\\sbe|set\\s(?:to|for)|(?:hope|intend|want|agree|offer|vow|threaten|promise|decide)(?:s|d|ed)?\\sto|(?:agreement|decision|offer|proposal|going|supposed|ready|likely|about)\\sto",
  aheadGoesOn:
    '(?:\\s(?:be|not|have|also|to|been|\\p{L}{2,12}ly)){0,3}(?:\\s(?:\\p{L}{2,14}(?:ed|en)|paid|held|made|met|sold|sent|built|kept|left|lost|won|told|shown|put|cut|set|begun|brought|bought))?',
  behind:
    'said|says|was|were|had|has|have|did|became|brought|caught|chose|cut|dealt|drew|drove|ate|fought|fled|flew|forgot|grew|heard|hit|hid|knew|lent|meant|put|rode|sang|sank|sat|shook|spent|stole|stood|swore|taught|thought|threw|tore|withdrew|wore|met|took|made|came|held|told|began|went|gave|got|saw|kept|led|paid|ran|sent|shot|spoke|struck|won|lost|left|sold|rose|fell|bought|broke|wrote|since|(?<!(?<!\\p{L})(?:a|an|the|its|their|his|her|still|newly|this|that|of|with)\\s)\\p{L}{2,14}ed',
  upTo: '(?:by|until|till|through)\\s(?:the\\s)?',
  ended: '(?:ended|since|as\\sof)\\s(?:on\\s)?',
  historic:
    'attack|massacre|coup|revolution|uprising|bombing|agreement|accord|movement|memorial|anniversar|conspirac|terror|commission',
  namedByYear: 'lines?|borders?|boundar(?:y|ies)|frontiers?',
  indefiniteArticle: 'an?',
  indefinite: 'some|any|one',
  compared: 'compared\\s(?:with|to)|from|than|against|versus',
  otherStretch: '(?:\\p{L}{3,6}|\\d{1,2})[-\\s]months?|(?:full|fiscal|whole|entire|the)\\s(?:fiscal\\s)?year',
  relations: {
    since: 'since',
    until: 'until',
    till: 'until',
    before: 'before',
    'prior to': 'before',
    after: 'after',
    following: 'after',
    by: 'by',
    from: 'from',
    between: 'from',
  },
  afterRelation: 'at|on|in|the|early|about|around',
  joinsDates: 'to|until|till|through|and|or|and\\son|and\\sfrom|to\\s\\p{L}{3,6}day,?',
  writings:
    'diar(?:y|ies)|journal|letters?|logbook|log|telegrams?|postcards?|notebook|e-?mails?|memo(?:randum)?|dispatch|cable|entry',
  approximately: 'some|about|around|over|nearly|almost|roughly|exactly|only|just|than|least|most|another|all',
  monthLed:
    'in|since|until|till|by|of|last|next|this|from|to|through|throughout|during|before|after|between|(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d)\\s(?:and|or)|the|that|every|each|early|late|mid|around|about|for|on|its|his|her|their|our|come|than|a|past|when|while|as|was|is|were|are',
  closesRange: '(?:to|until|till|through|and)\\s(?:the\\s)?',
  limits:
    'in|on|at|during|over|since|until|till|before|prior\\sto|after|following|by|from|between|of|throughout|around',
  afterLimit: 'the|at|about|around|in',
  limitsByEvent: 'before|after|since|until|till|during|prior\\sto|following',
  eventArticle: 'the|a|an|his|her|its|their',
  afterEvent: 'and|or|but|did|does|do|was|were|is|are|has|had|have|will|who|what|when|where|why|how|that|which|if',
  leadIn: '(?:the\\s)?(?:end|beginning|start|close|turn|middle)\\sof(?:\\sthe)?(?:\\syear)?|the(?:\\syear)?',
  leads: 'in|on|at|during|since|until|before|after|by|from',
  afterLead: 'the|early|late|mid|spring|summer|autumn|winter|of|year|month',
};
