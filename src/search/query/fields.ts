import { tokenize } from '../../text/tokens.ts';
import { wording } from '../../wording/catalogue.ts';
import { dateLimits } from './dateLimits.ts';
import { DATE, type Filters, SWITCHES, type Switch } from './query.ts';

/** What a query says beside the words to look for, while it is read. */
export interface Limits {
  filters: { -readonly [Name in keyof Filters]: Filters[Name] };
  off: Set<Switch>;
  remarks: string[];
}

/** Takes a value in; false if it makes no sense, so that it is read as words. `name` is as typed, in small letters. */
type FieldReader = (value: string, limits: Limits, name: string) => boolean;

/** What may follow `in:`. */
const IN_QUOTES: readonly string[] = ['quotes', 'quote'];

const readDocument: FieldReader = (value, { filters }) => {
  if (tokenize(value).length === 0) return false;
  filters.document = value;
  return true;
};

const readSource: FieldReader = (value, { filters }) => {
  if (tokenize(value).length === 0) return false;
  filters.source = value;
  return true;
};

const readSpeaker: FieldReader = (value, { filters }) => {
  if (tokenize(value).length === 0) return false;
  filters.speaker = value;
  return true;
};

/** A kind of file is the ending of the document's file name. */
const readKind: FieldReader = (value, { filters }) => {
  if (tokenize(value).length === 0) return false;
  filters.document = filters.document === undefined ? value : `${filters.document} ${value}`;
  return true;
};

const readDay: FieldReader = (value, { filters, remarks }, name) => {
  if (!DATE.test(value)) {
    remarks.push(wording.searching.isNoDate(name, value));
    return false;
  }
  filters[name === 'after' || name === 'since' ? 'after' : 'before'] = value;
  return true;
};

const readDates: FieldReader = (value, { filters, remarks }, name) => {
  const found = dateLimits(value);
  if (found === null) {
    remarks.push(wording.searching.isNoDate(name, value));
    return false;
  }
  Object.assign(filters, found);
  return true;
};

const readIn: FieldReader = (value, { filters }) => {
  if (!IN_QUOTES.includes(value.toLowerCase())) return false;
  filters.inQuotes = true;
  return true;
};

const readSwitch: FieldReader = (value, { off, remarks }) => {
  const wanted = SWITCHES.find((one) => one === value.toLowerCase());
  if (wanted === undefined) {
    remarks.push(wording.searching.unknownSwitch(value, SWITCHES.join(', no:')));
    return false;
  }
  off.add(wanted);
  return true;
};

/** A field of other search engines that has nothing to answer it here: what it limits to is looked for as words. */
const readUnknown: FieldReader = (_value, { remarks }, name) => {
  remarks.push(wording.searching.unknownField(name));
  return false;
};

/** Our own fields, which questions may have too. */
export const OWN_FIELDS: ReadonlySet<string> = new Set(['doc', 'source', 'speaker', 'after', 'before', 'in', 'no']);

/** The fields by name: our own, and those of other search engines. */
export const FIELDS: ReadonlyMap<string, FieldReader> = new Map([
  ...each(['doc', 'document', 'title', 'intitle', 'headline', 'ti'], readDocument),
  ...each(['source', 'site', 'publication'], readSource),
  ...each(['speaker'], readSpeaker),
  ...each(['filetype', 'ext'], readKind),
  ...each(['after', 'since', 'before', 'until'], readDay),
  ...each(['date', 'year', 'da'], readDates),
  ...each(['in'], readIn),
  ...each(['no'], readSwitch),
  ...each(['author', 'by', 'inurl', 'allinurl', 'inanchor', 'related', 'cache', 'define', 'lang', 'loc'], readUnknown),
]);

function each(names: readonly string[], reader: FieldReader): readonly (readonly [string, FieldReader])[] {
  return names.map((name) => [name, reader] as const);
}
