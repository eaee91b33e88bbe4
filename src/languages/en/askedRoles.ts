import { fold } from '../../text/fold.ts';
import type { AskedRole } from '../parts/roleWords.ts';
import { directQuestion } from './directQuestion.ts';
import { kindOfNoun } from './kindsOfNouns.ts';
import { isEnglishOffice } from './officeNouns.ts';
import { HELD_BY, HOLD, HOLDING, HOLDING_NOW, HOLDING_ONCE, ROLE_KIN } from './roleKin.ts';

const BE = '(?:is|was|are|were|has been|had been|will be)';
const NOW = '(?: (?:currently|now|today|actually|exactly|at present|presently|really|also))?';
const OFFICE_NOUN =
  '(?:role|roles|job|job title|title|position|post|occupation|profession|function|office|rank|line of work|day job|trade|capacity)';
const OF_OFFICE = `(?:current |exact |official |present |former |full |professional )?${OFFICE_NOUN}(?: (?:in|at|on|with|within|there|of) ?[\\s\\S]*)?`;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => AskedRole | null;
}

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`^${source}$`, 'iu'), read };
}

const ofOffice: Rule['read'] = ({ name = '' }) => identity(name, true);
const holder: Rule['read'] = ({ role = '', verb }) =>
  holderOf(role, !/^(?:was|were|had been|did)$/iu.test(verb ?? 'is'));
const held: Rule['read'] = ({ role = '' }) => ({ kind: 'holder', role: trimmed(role), isPresent: isPresent(role) });
const ofBody: Rule['read'] = ({ name = '', role, noun }) => {
  const kind = noun?.trim() ?? '';
  return {
    kind: 'body',
    name: cleaned(name),
    role: role === undefined ? null : trimmed(role),
    ...(kind === '' ? {} : { noun: kind }),
  };
};
const meaning: Rule['read'] = ({ name = '' }) => ({ kind: 'long form', name: cleaned(name) });

const VERB = `${HOLD}|${HOLDING_NOW}|${HOLDING_ONCE}`;

/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  // Of what someone has a role.
  rule(
    `(?:of|for|at|in) (?:what|which|whom)(?<noun>(?: \\p{L}+){0,3}?) ${BE} (?<name>.+?) (?<role>(?:the |an? )?(?:\\p{L}+ )?\\p{L}+)`,
    (groups) => (isEnglishOffice(lastWord(groups.role ?? '')) ? ofBody(groups) : null),
  ),
  rule(
    `(?:what|which)(?<noun>(?: \\p{L}+){0,3}?) ${BE} (?<name>.+?) (?<role>(?:the |an? )?(?:\\p{L}+ )?\\p{L}+) (?:of|for|at|in)`,
    (groups) => (isEnglishOffice(lastWord(groups.role ?? '')) ? ofBody(groups) : null),
  ),
  rule(`(?:what|which)(?<noun>(?: \\p{L}+){0,3}?) (?:does|did|do) (?<name>.+?) (?<role>${HOLD})`, ofBody),
  rule(
    `(?:what|which|who|whom)(?<noun>(?: \\p{L}+){0,3}?) (?:does|did|do) (?<name>.+?) (?:work|speak|write|play|act|report) for`,
    ({ name, noun }) => ofBody({ name, noun }),
  ),
  rule(
    `(?:for|at|with) (?:what|which|whom|who)(?<noun>(?: \\p{L}+){0,3}?) (?:does|did|do) (?<name>.+?) (?:work|speak|write|play|act|serve)`,
    ({ name, noun }) => ofBody({ name, noun }),
  ),
  rule(`where (?:does|did) (?<name>.+?) work`, ({ name }) => ofBody({ name })),
  rule(`(?:who|whom) (?:does|did) (?<name>.+?) (?<role>represent|advise|coach)`, ofBody),
  rule(`whose (?<role>(?:\\p{L}+ )?\\p{L}+) ${BE} (?<name>.+)`, (groups) =>
    isEnglishOffice(lastWord(groups.role ?? '')) ? ofBody(groups) : null,
  ),
  // What someone's role is.
  rule(`what ${BE} (?<name>.+?)(?:'s|') ${OF_OFFICE}`, ofOffice),
  rule(`what ${BE} the ${OFFICE_NOUN} of (?<name>(?!the ).+)`, ofOffice),
  rule(
    `(?:what|which)(?: kind of)? ${OFFICE_NOUN}(?: exactly)? (?:does|did|do|has|had) (?<name>.+?)(?: (?:have|has|hold|held|occupy|do))?(?: (?:in|at|on|with|within) [\\s\\S]*)?`,
    ofOffice,
  ),
  rule(`what ${BE} (?<name>.+?)(?: by (?:profession|trade|occupation|training)| working as| employed as)`, ofOffice),
  rule(
    `(?:as what|in (?:what|which) (?:capacity|role|function|office)) (?:does|did|is|was) (?<name>.+?) (?:work|working|serve|serving|act|acting|speak|employed|appear)`,
    ofOffice,
  ),
  rule(`what (?:does|did|do) (?<name>.+?) (?:work as|do (?:for (?:a living|work)|professionally))`, ofOffice),
  rule(`what (?:does|did|do) (?<name>.+?) do`, ({ name = '' }) =>
    /^\p{Lu}/u.test(name) ? identity(name, true) : null,
  ),
  rule(`(?<name>.+?) (?:is|was) who`, ({ name = '' }) => identity(name, true)),
  // What initials stand for.
  rule(
    `what (?:does|do|did) (?:the )?(?:abbreviation |acronym |initials |letters |short form )?(?<name>.+?) (?:stand for|abbreviate|spell out)(?: in [\\s\\S]+)?`,
    meaning,
  ),
  rule(`what (?:the )?(?:abbreviation |acronym |initials |letters )?(?<name>.+?) (?:stands|stand) for`, meaning),
  rule(`what ${BE} (?<name>.+?) (?:short for|an? (?:abbreviation|acronym) (?:of|for))`, meaning),
  rule(`what ${BE} the (?:full|long|complete) (?:name|form) of (?<name>.+)`, meaning),
  rule(`what ${BE} (?<name>\\p{L}+)'s full name`, meaning),
  // What something is.
  rule(`what (?:kind|sort|type) of (?:an? )?(?<noun>\\p{L}+) ${BE} (?<name>.+)`, ({ name = '', noun = '' }) =>
    identity(name, false, noun),
  ),
  rule(
    `what ${BE} (?:meant by|the (?:meaning|definition) of) (?:the (?:term|word|phrase|expression) )?(?<name>.+)`,
    ({ name = '' }) => identity(name, false),
  ),
  rule(
    `what (?:does|do|did) (?:the )?(?:term |word |phrase |expression |name )?(?<name>.+?) (?:mean|denote|refer to)`,
    ({ name = '' }) => identity(name, false),
  ),
  rule(`(?:define|explain) (?<name>.+)`, ({ name = '' }) => identity(name, false)),
  // Who has a role.
  rule(`what ${BE} the name of (?<role>(?:the|an?|our|\\p{L}+'s) .+)`, holder),
  rule(`what ${BE} (?<role>.+?)(?:'s name| called| named)`, holder),
  rule(`name (?<role>the .+)`, holder),
  rule(`(?:which|what) (?<person>\\p{L}+)(?: ${BE})? (?<role>.+)`, ({ person = '', role = '' }) =>
    kindOfNoun(fold(person)) === 'person' ? (holderOf(role, true) ?? heldBy(role)) : null,
  ),
  rule(
    `who(?: \\p{L}+)? (?:holds|held|has|had|occupies|occupied|fills|filled|took|takes|got)(?: up)? (?:the )?(?:post|office|position|role|job|title|chair) (?:of|as) (?<role>.+)`,
    holder,
  ),
  rule(
    `who (?:serves|served|acts|acted|works|worked|is serving|is acting|was serving|was acting|is working)${NOW} as (?<role>.+)`,
    holder,
  ),
  rule(`who (?:is|was)${NOW} (?<role>(?:in charge of|at the (?:head|helm) of|responsible for) .+)`, held),
  rule(`(?:by whom|who) ${BE} (?<of>.+?)${NOW} (?<verb>${HELD_BY})(?: by)?`, ({ of = '', verb = '' }) => ({
    kind: 'holder',
    role: `${verb} ${trimmed(of)}`,
    isPresent: false,
  })),
  rule(`(?<of>.+?) (?:is|was)${NOW} (?<verb>${HELD_BY}) by (?:whom|who)`, ({ of = '', verb = '' }) => ({
    kind: 'holder',
    role: `${verb} ${trimmed(of)}`,
    isPresent: false,
  })),
  rule(`who(?:${NOW}| (?:is|was))${NOW} (?<role>(?:${VERB}|${HOLDING}) .+)`, held),
  rule(
    `who (?:(?:is|was|has been|had been|got) (?:appointed|elected|named|made|chosen)(?: as| to be)?|${BE}|became)${NOW} (?<role>.+)`,
    ({ role = '' }) => holderOf(role, true),
  ),
  rule(`whom? ${BE}${NOW} (?<name>.+)`, ({ name = '' }) => identity(name, true)),
  rule(`what ${BE} (?<name>.+)`, ({ name = '' }) => thing(name)),
];

/** Reads what an English question asks about someone's role, or about what something is; null if it asks neither. */
export function englishAskedRole(question: string): AskedRole | null {
  const direct = directQuestion(question).replace(/,? and (?:who|what|where|when|why|how)\b[\s\S]*$/iu, '');
  for (const { pattern, read } of RULES) {
    const groups = pattern.exec(direct)?.groups;
    const asked = groups === undefined ? null : read(groups);
    if (asked !== null)
      return {
        ...asked,
        ...(asked.kind === 'holder' && /^(?:\S+ )?who (?:was|were|had)\b/iu.test(direct) ? { isPresent: false } : {}),
      } as AskedRole;
  }
  return null;
}

/** The name of someone, without the office before it and what is said behind it; null if the words are no name. */
function identity(name: string, isPerson: boolean, noun?: string): AskedRole | null {
  const plain = cleaned(name);
  return isNameLike(plain)
    ? { kind: 'identity', name: plain, isPerson, ...(noun === undefined ? {} : { noun }) }
    : null;
}

/** A few words with capitals, or a noun with its article; “those who voted” and “sought on the quay” are none. */
function isNameLike(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 8 || words.some((word) => NO_NAME.test(word)) || /['’]s? (?=\p{Ll})/u.test(name)) return false;
  if (/^(?:\p{Ll}+ )?(?:\p{Lu}|\p{N})/u.test(name))
    return words.slice(1).every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || JOINERS.test(word));
  return (
    words.length <= 4 && !/(?:ed|ing)$/iu.test(words.at(-1) ?? '') && !words.slice(1).some((word) => BORDERS.test(word))
  );
}
const NO_NAME =
  /^(?:who|which|that|this|these|those|there|one|it|they|he|she|we|you|to|not|most|because|when|if|your|my|our|his|her|their|its)$/iu;
const JOINERS = /^(?:of|the|de|la|von|van|der|den|al|el|bin|ibn|and|for|y|da|di|du|le|to|on|in|a)$/iu;
const BORDERS = /^(?:in|on|at|of|for|to|from|about|after|by|with|and|or|under|during)$/iu;

/** “A weir”, “the Tide Guild”; “the result of the vote” is asked for itself. */
function thing(name: string): AskedRole | null {
  const isThing =
    /^(?:an? )?(?!the |this |that |his |her |their |its |there |one |your |my |our |it\b|they\b)[\p{L}\p{N}.'&-]+(?: (?!in |on |at |of |for |to |from |about |after |called |doing )[\p{L}\p{N}.'&-]+){0,3}$/iu.test(
      name,
    ) || /^the(?: \p{Lu}[\p{L}\p{N}.'&-]*| of| and| for){1,6}$/u.test(name);
  if (!isThing || /(?:ed|ing)$/u.test(lastWord(name)) || /['’]s? (?=\p{Ll})/u.test(name)) return null;
  return identity(name, false);
}

/** “Mayor of Marl”, “Marl's mayor”, “the mayor”; null if it is no description but a name. */
function holderOf(role: string, isNow: boolean): AskedRole | null {
  const plain = trimmed(role);
  // Who came before or after someone is asked of what happened.
  if (/ (?:before|after|until|prior to|following)\b/iu.test(plain)) return null;
  const [head = ''] = plain.split(/ (?:of|for|at|in|to|from|on|with|by|during|under|until|since)\b/iu);
  const last = lastWord(head);
  const isTitled =
    /^(?:the |an? )?(?:\p{L}+ ){1,3}(?=\p{Lu})/u.test(head) &&
    /^\p{Lu}/u.test(head.split(' ').at(-1) ?? '') &&
    !isEnglishOffice(last);
  const isOwned = /^\p{Lu}[^']*'s? \p{Ll}[\p{L}-]*$/u.test(head);
  const isDescription = (isEnglishOffice(last) || isOwned) && !(isTitled || isFullName(head));
  return isDescription ? { kind: 'holder', role: plain, isPresent: isNow && isPresent(plain) } : null;
}

/** “Ada Baker”: a name whose last word is that of an office as well. */
function isFullName(head: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(head) &&
    !isEnglishOffice(fold(head.split(' ')[0] ?? '')) &&
    !/^(?:the|prime|foreign|general|chief|vice|deputy|lord|first|harbou?r|town|city)\b/iu.test(head)
  );
}

function heldBy(role: string): AskedRole | null {
  const [first = ''] = role.split(' ');
  return ROLE_KIN.has(fold(first)) && new RegExp(`^(?:${VERB})$`, 'iu').test(first)
    ? { kind: 'holder', role: trimmed(role), isPresent: isPresent(role) }
    : null;
}

function isPresent(role: string): boolean {
  return !new RegExp(`^(?:${HOLDING_ONCE})\\b`, 'iu').test(role);
}

/** Words behind a name that are no part of it, if the name is written with capitals. */
const BEHIND =
  /(?<=\p{Lu}[\p{L}\p{M}'’.-]*) (?!of|the|de|la|von|van|der|den|al|el|bin|ibn|and|for|y|da|di|du)\p{Ll}.*$/u;

function cleaned(name: string): string {
  const plain = trimmed(name)
    .replace(BEHIND, '')
    .replace(/ (?:in|according to|mentioned|named|referred to) (?:the|this|that|your|our) [\s\S]*$/iu, '')
    .replace(/^["“”'«]+|(?<!["“”'»])["“”'»]+$/gu, '');
  const words = plain.split(' ');
  // “the pilot Otmar Lunt”, “Mayor Lunt”: the name is behind the office.
  const office = words.findLastIndex((word, at) => at < words.length - 1 && at < 4 && isEnglishOffice(fold(word)));
  const rest = words.slice(office + 1);
  return office >= 0 && rest.every((word) => /^\p{Lu}/u.test(word)) ? rest.join(' ') : plain;
}

function trimmed(words: string): string {
  return words
    .trim()
    .replace(/^(?:exactly|actually|currently|now) /iu, '')
    .replace(/(?<![\s?.!,])[\s?.!,]+$/u, '')
    .replace(/ (?:now|today|currently|at present|at the time|at the moment|these days|here)$/iu, '');
}

function lastWord(words: string): string {
  return fold(words.trim().split(/\s+/u).at(-1) ?? '').replace(/['’]s?$/u, '');
}
