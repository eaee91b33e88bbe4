import { xmlRoot } from '../../xml/readXml.ts';
import { childrenOf } from '../../xml/xmlElement.ts';
import { openZip } from '../zipArchive.ts';
import { type Relationship, relationships, relationshipsPart } from './relationships.ts';

/** A package of Open Packaging (ECMA-376, part 2): the parts of a .docx, .pptx or .xlsx and how they are linked. */
export interface OpenPackage {
  /** The names of all parts, without a slash at the beginning. */
  readonly names: readonly string[];
  /** Whether there is a part of that name, without regard to case. */
  has(name: string): boolean;
  /** The bytes of a part, by its name without regard to case; undefined if there is none. */
  bytesOf(name: string): Uint8Array | undefined;
  /** Those of a part; of the package itself for ''. */
  relationshipsOf(part: string): readonly Relationship[];
  /** The first part that the package itself is related to by that type. */
  partOfType(type: string): string | undefined;
  /** The type of a part's content, such as `application/xml`. */
  contentTypeOf(part: string): string;
}

const TYPES_PART = '[Content_Types].xml';
const typeNamespaces = new Map([['http://schemas.openxmlformats.org/package/2006/content-types', '']]);

/** The types of a package: by extension, and by part. All in lower case. */
function contentTypes(xml: Uint8Array | undefined): (part: string) => string {
  const root = xml === undefined ? undefined : xmlRoot(xml, typeNamespaces);
  const lower = (value: string | undefined): string => (value ?? '').toLowerCase();
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of childrenOf(root)) {
    if (name === 'Override') byPart.set(lower(attributes.PartName).replace(/^\//u, ''), lower(attributes.ContentType));
    if (name === 'Default') byExtension.set(lower(attributes.Extension), lower(attributes.ContentType));
  }
  return (part) => {
    const name = part.toLowerCase();
    return byPart.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

/** Opens a package of which at most `maxBytes` are unpacked. Throws {@link UnreadableFile} if it is no ZIP archive. */
export function openPackage(bytes: Uint8Array, maxBytes: number): OpenPackage {
  const zip = openZip(bytes, maxBytes);
  const byLowerCase = new Map(zip.names.map((name) => [name.replace(/^\//u, '').toLowerCase(), name]));
  const bytesOf = (name: string): Uint8Array | undefined => {
    const own = byLowerCase.get(name.toLowerCase());
    return own === undefined ? undefined : zip.bytesOf(own);
  };
  const known = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (part: string): readonly Relationship[] => {
    let found = known.get(part);
    if (found === undefined) {
      const xml = bytesOf(relationshipsPart(part));
      found = xml === undefined ? [] : relationships(part, xml);
      known.set(part, found);
    }
    return found;
  };
  const typeOf = contentTypes(bytesOf(TYPES_PART));
  return {
    names: [...byLowerCase.values()].map((name) => name.replace(/^\//u, '')),
    has: (name) => byLowerCase.has(name.toLowerCase()),
    bytesOf,
    relationshipsOf,
    partOfType: (type) => relationshipsOf('').find((one) => one.type === type && !one.isExternal)?.target,
    contentTypeOf: typeOf,
  };
}
