import { words } from '../wordList.ts';

/** Words in “-ise” that are written so everywhere. */
const WITH_S = words(
  'promise compromise premise exercise surprise enterprise paradise otherwise likewise precise concise imprecise advise revise ' +
    'devise supervise televise improvise comprise demise despise expertise franchise merchandise excise incise advertise ' +
    'apprise chastise circumcise treatise anise practise disguise bruise cruise reprise surmise noise poise praise appraise ' +
    'raise arise rise wise turquoise porpoise tortoise',
);
const ISE = /^(\p{L}{3,})is(e|ed|es|ing|er|ers|ation|ations|ational|ationally|able)$/u;
const YSE = /(?<=anal|paral|catal|hydrol|dial)ys(?=e$|ed$|es$|ing$|er$|ers$)/u;
const OUR =
  /(?<=^(?:dis|mis|un|re)?(?:col|fav|hon|lab|harb|neighb|rum|behavi|misbehavi|hum|vap|flav|arm|vig|splend|endeav|parl|tum|od|rig|ranc|sav|val|ard|clam|cand|demean|misdemean|ferv|glam|savi|succ))our/u;
const RE = /(?<=^(?:\p{L}*met|\p{L}*lit|epicent|cent|theat|fib|calib|lust|meag|sab|somb|spect|manoeuv|och))re(?=s?$)/u;
const ENCE = /(?<=^(?:def|off|lic|pret))enc(?=e$|es$|ed$|ing$)/u;
/** Words from Greek that American spelling writes with “e” for “ae” and “oe”. */
const GREEK =
  /hae(?=m)|anae(?=mi|sth)|paed(?=i)|^oe(?=str|soph|dem)|foe(?=t)|leukae(?=mi)|diarrhoe(?=a)|gynae(?=c)|encyclopae(?=di)|mediae(?=val)|archae(?=ol)|fae(?=c(?:es|al))|manoe(?=uv)/u;
const SINGLE: ReadonlyMap<string, string> = new Map(
  (
    'programme program|programmes programs|plough plow|ploughs plows|ploughed plowed|grey gray|gaol jail|aluminium aluminum|' +
    'sulphur sulfur|aeroplane airplane|aeroplanes airplanes|sceptic skeptic|sceptical skeptical|mould mold|moulds molds|' +
    'judgement judgment|judgements judgments|ageing aging|acknowledgement acknowledgment|skilful skillful|wilful willful|' +
    'fulfil fulfill|enrol enroll|instalment installment|kerb curb|moustache mustache|pyjamas pajamas|storey story|storeys stories|' +
    'cosy cozy|sulphate sulfate|sulphide sulfide|draught draft|draughts drafts|manoeuvred maneuvered|manoeuvring maneuvering'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split(' ');
      return [british, american];
    }),
);

/**
 * An English word (folded) as American spelling writes it, so that both spellings have one stem: “organisation” is
 * “organization”, “harbour” is “harbor”. It is only compared, never shown.
 */
export function oneSpelling(folded: string): string {
  const known = SINGLE.get(folded);
  if (known !== undefined) return known;
  if (!MAY_DIFFER.test(folded)) return folded;
  return folded
    .replace(ISE, (word: string, before: string, ending: string) =>
      WITH_S.has(`${before}ise`) ? word : `${before}iz${ending}`,
    )
    .replace(YSE, 'yz')
    .replace(OUR, 'or')
    .replace(RE, 'er')
    .replace(ENCE, 'ens')
    .replace(GREEK, (part) => part.replace(/[ao]e/u, 'e'));
}

/** Most words have none of these letters in a row, and are left alone at once. */
const MAY_DIFFER = /is[eai]|ys[ei]|our|re(?:s?$)|enc[ei]|ae[cdmosv]|oe/u;
