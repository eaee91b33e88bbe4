import type { SpanSigns } from '../parts/spanSigns.ts';

export const englishSpanSigns: SpanSigns = {
  toPlaces: 'in|at|to|from|near|across|into|outside|around|towards?|via|off',
  byWhom: 'by',
  articles: 'the',
  bodies:
    'University|College|School|Company|Corporation|Inc|Party|Union|Court|Council|Committee|Commission|Parliament|Government|Ministry|Department|Agency|Association|Society|Organi[sz]ation|Bank|Army|Navy|Church|Club|Institute|Group|League|Office|Board|Museum|Assembly|Congress|Senate',
  places:
    'River|Lake|Sea|Ocean|Mount|Mountains?|Island|Islands|Valley|Bay|Street|Avenue|Road|Square|Park|Fort|Castle|Palace|Bridge|County|Province|City|Republic|Kingdom|Cape|Port|Harbou?r|Forest|Coast|Desert|East|West|North|South',
  events:
    'War|Wars|Battle|Treaty|Act|Revolution|Directive|Convention|Agreement|Day|Conference|Massacre|Siege|Crisis|Prize|Cup|Games|Law|Article|January|February|March|April|May|June|July|August|September|October|November|December',
  origins: 'ish|ese|ian|ean|can|man|ench|utch|[ai]n|i',
  titles:
    'President|King|Queen|Prince|Princess|Pope|Bishop|Emperor|Minister|Chancellor|Senator|General|Colonel|Captain|Major|Admiral|Sir|Lord|Lady|Dr|Mr|Mrs|Ms|Professor|Judge|Governor|Mayor|Chief|Saint|St|Secretary|Chairman|director|president|king|queen|leader|minister|captain|general|author|engineer',
  titlesWithin:
    'President|King|Queen|Prince|Princess|Pope|Bishop|Emperor|Minister|Senator|General|Colonel|Captain|Major|Admiral|Sir|Lord|Lady|Dr|Mr|Mrs|Ms|Professor|Judge|Governor|Mayor|Saint|St',
  conjunctions: 'and|or',
  links: 'of|on|for',
  introducing: 'of|named|called',
  notNouns: 'ed|ing|ly',
  openings:
    '\\p{Lu}\\p{Ll}+ly|Although|However|Following|Around|Long|Today|Second|Secondly|First|Third|Finally|Later|Its|Despite|Because|Since|Several|Among|Instead|Thus|Therefore|Moreover|Meanwhile|Unlike|Once|Upon|Additionally|Also|Still|Yet|Early|Half|Nearly|Two|Three|Four|Five|Six|Ten|Further|Like|Other|Within|Without|Throughout|Given|Based|Using|Having|Being|Even|Perhaps|Part',
  notDescribing:
    '.*(?:ly|ing)|its|their|his|her|our|said|says|made|used|became|called|named|include[sd]?|promote|has|have|changed?|several|many|some|other',
};
