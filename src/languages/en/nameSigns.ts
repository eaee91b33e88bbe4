import type { NameSigns } from '../parts/nameSigns.ts';

/** The signs beside names in English. */
export const ENGLISH_NAME_SIGNS: NameSigns = {
  belongings:
    /^(?:[’'ʼ]s)?\s(?:officials?|delegations?|leaders?|leadership|members?|statements?|spokes\w+|sources|representatives|website|movement|party|delegates|fighters|employees|management)\b/u,
  speaks:
    /^,?\s(?:who|said|says|told|added|stressed|stated|announced|insisted|argued|explained|replied|declared|urged|asserted|claimed|emphasized|emphasised|wrote|noted|warned|denied|asked|answered)\b/u,
  personal: /^.{0,160}?\b(?:he|she|his|her|him)\b/su,
  saidBy: /\b(?:said|says|told|added|according to|by Mr|letter from)\s$/u,
  where:
    /\b(?:in|at|near|across|outside|throughout|into|inside|toward|towards|visit to|visited|capital of)\s(?:the\s)?$/iu,
  initials: /^\s\((?:the\s)?[“"]?(\p{Lu}[\p{Lu}.]{1,7})[”"]?\)/u,
  apposedBody:
    /^,\s(?:the\s|an?\s|\p{Lu}\S*[’']s\s)?(?:[\p{Ll}-]+\s){0,3}(?:movement|party|group|organi[sz]ation|newspaper|agency|ministry|company|channel|faction|union)\b/u,
  relativeOf:
    /^(?:,\s|\s\()(?:his|her|their)\s(?:[\p{Ll}-]+\s){0,2}(?:cousin|brother|sister|father|mother|son|daughter|uncle|aunt|nephew|niece|husband|wife|widow|widower|twin|grandfather|grandmother|grandson|granddaughter|namesake|half-brother|half-sister|stepson|stepdaughter|brother-in-law|sister-in-law)\b/u,
  listed: /^(?:,|\sand|,\sand|,\sas well as)\s$/u,
  personalClause: /^,\swho\s/u,
  descriptionOpening: /^(?:,\s|\s\(|\s[–—]\s|\s\|\s|:\s|\s(?:is|was)\s(?=(?:a|an|the|one)\s)|\s)/u,
  afterApposition: /^(?:[’'ʼ]s)?\s*(?:[,.;):]|and\b|$)/u,
  relative: /^who\s/u,
  notDescription: /^(?:wh\w+|among)$/u,
  holds:
    /^(?:heads|chairs|leads|advises|runs|studies|represents|edits|directs|commands|owns|teaches|serves as|works (?:as|for)|holds (?:the|two)|speaks for)(?!\p{L})/u,
  held: /^(?:headed|chaired|led|advised|ran|studied|represented|edited|directed|commanded|owned|founded|taught|served as|worked (?:as|for)|held (?:the|two)|spoke for)(?!\p{L})/u,
};
