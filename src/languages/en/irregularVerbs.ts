/** English verbs with irregular forms: base, past, past participle. Alternatives are separated by a slash. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent bent|
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|
lead led led|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|
make made made|mean meant meant|meet met met|mistake mistook mistaken|outlive outlived outlived|overcome overcame overcome|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|
prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|
retake retook retaken|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|
shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|sleep slept slept|
slide slid slid|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|
spin spun spun|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|
stick stuck stuck|sting stung stung|strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|
weave wove woven|wed wed wed|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|
withstand withstood withstood|write wrote written`;

/** Forms that are nouns or adjectives more often than verbs. */
export const NOUN_LIKE_FORMS =
  'lead leads found left bore ground bound bid cost costs cut cuts set sets hit hits run runs read light lights lit rose ring rings wound wind ' +
  'saw spread split burst cast deal deals draw draws drive drives drink drinks fall falls fight fights find finds fly hold holds lay lie lies ' +
  'make makes meet meets pay put ride rides rise rises shed shot show shows sink sinks spring springs stand stands stick sticks string sting ' +
  'strike strikes swing swings tear tears throw throws win wins wear quit bet bear bears born hurt upset speed feed bite blow break breaks ' +
  'burn dream dreams feel forecast forecasts go leap shut sleep smell spell spin sow wake wed wave weave';
