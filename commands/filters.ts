import { completeDocument, completeSource } from '../src/answering/sources/complete.ts';
import { citedDocument } from '../src/answering/sources/findDocument.ts';
import type { CommandOption } from '../src/contract/option.ts';
import type { OptionsOf } from '../src/contract/optionsOf.ts';
import { UserError } from '../src/errors.ts';
import type { OpenDossier } from '../src/openDossier.ts';
import { passesFilters } from '../src/search/query/filters.ts';
import { DATE, type Filters } from '../src/search/query/query.ts';
import { wording } from '../src/wording/catalogue.ts';

/** Options that limit an answer to some documents, shared by the commands that search. */
export const filterOptions = [
  {
    name: 'document',
    description: wording.commands.filters.document,
    type: 'text',
    max: 200,
    holds: 'name',
    complete: completeDocument,
  },
  {
    name: 'source',
    description: wording.commands.filters.source,
    type: 'text',
    max: 200,
    holds: 'name',
    complete: completeSource,
  },
  { name: 'after', description: wording.commands.filters.after, type: 'text', max: 40, holds: 'name' },
  { name: 'before', description: wording.commands.filters.before, type: 'text', max: 40, holds: 'name' },
] as const satisfies readonly CommandOption[];

type FilterOptions = OptionsOf<typeof filterOptions>;

/** The filters that were given. Throws {@link UserError} for a date that cannot be read, and if no document passes a filter. */
export function filtersOf({ document, source, after, before }: FilterOptions, { dossier }: OpenDossier): Filters {
  const dates = datesOf({ after, before });
  const named = { ...given('document', document), ...given('source', source) };
  const filters = named.document === undefined ? named : { ...named, document: idIfCited(named.document, dossier) };
  for (const [name, value] of Object.entries(filters)) {
    if (dossier.documents.some((one) => passesFilters(one, { [name]: value }))) continue;
    throw new UserError(wording.commands.filters.fitsNone(name, value));
  }
  return { ...filters, ...dates };
}

/** A document that is named as a whole line of citation is meant by its id; any other name stays as it is. */
function idIfCited(name: string, dossier: OpenDossier['dossier']): string {
  if (dossier.documents.some((one) => passesFilters(one, { document: name }))) return name;
  return citedDocument(name, dossier)?.id ?? name;
}

/** The limits in time that were given. Throws {@link UserError} for a date that cannot be read. */
export function datesOf({ after, before }: Pick<FilterOptions, 'after' | 'before'>): Pick<Filters, 'after' | 'before'> {
  const limits = { ...given('after', after), ...given('before', before) };
  for (const [name, value] of Object.entries(limits)) {
    if (DATE.test(value)) continue;
    throw new UserError(wording.commands.filters.isNoDate(name, value));
  }
  return limits;
}

/** An object with the trimmed value under its name; empty if there is no value. */
function given<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  const trimmed = value?.trim();
  // Sound: a computed key of the one name that the type allows.
  return trimmed === undefined || trimmed === '' ? {} : ({ [name]: trimmed } as { readonly [Key in Name]: string });
}
