import { wording } from '../../../wording/catalogue.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import { xmlElements, xmlRoot } from '../../xml/readXml.ts';
import type { XmlElement } from '../../xml/xmlElement.ts';
import { type OpenPackage, openPackage } from '../opc/openPackage.ts';
import type { Relationship } from '../opc/relationships.ts';
import { wordNamespaces } from './wordNamespaces.ts';

/** The largest real documents unpack to some tens of megabytes of XML. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Where the main part is in a package that has lost its relationships. */
const USUAL_MAIN_PART = 'word/document.xml';
const wordType = /(?:wordprocessingml|ms-word)\.(?:document|template)\b/u;

/** The parts of a Word document. */
export interface WordParts {
  readonly mainPart: string;
  readonly package: OpenPackage;
  /** The part or address that a relationship of a part leads to. */
  related(part: string, id: string | undefined): Relationship | undefined;
  /** The part of a type, such as `styles`, that the main part is related to, as a tree. */
  rootOfType(type: string): { readonly part: string; readonly root: XmlElement } | undefined;
  /** A part as a tree; undefined if there is none. */
  rootOf(part: string | undefined): XmlElement | undefined;
  /** The blocks of the body, one by one. */
  body(): Iterable<XmlElement>;
}

/** The main part: by relationship, by type of content, by its usual name (ECMA-376, part 1, 11.3.10). */
function mainPartOf(opened: OpenPackage): string {
  const related = opened.partOfType('officeDocument');
  const parts = [related, opened.names.find((name) => isMainType(opened.contentTypeOf(name))), USUAL_MAIN_PART];
  const main = parts.find((name) => name !== undefined && opened.has(name));
  if (main === undefined) throw new UnreadableFile(wording.unread.isOtherZip);
  return main;
}

function isMainType(type: string): boolean {
  return wordType.test(type) && type.endsWith('main+xml');
}

/** Opens a Word document. Throws {@link UnreadableFile} if it is something else or broken. */
export function openWordParts(bytes: Uint8Array): WordParts {
  const opened = openPackage(bytes, MAX_UNPACKED_BYTES);
  const mainPart = mainPartOf(opened);
  const rootOf = (part: string | undefined): XmlElement | undefined => {
    const xml = part === undefined ? undefined : opened.bytesOf(part);
    return xml === undefined || xml.length === 0 ? undefined : xmlRoot(xml, wordNamespaces);
  };
  const byId = new Map<string, ReadonlyMap<string, Relationship>>();
  const relationshipsById = (part: string): ReadonlyMap<string, Relationship> => {
    let found = byId.get(part);
    if (found === undefined) {
      found = new Map(opened.relationshipsOf(part).map((one) => [one.id, one]));
      byId.set(part, found);
    }
    return found;
  };
  return {
    mainPart,
    package: opened,
    related: (part, id) => relationshipsById(part).get(id ?? ''),
    rootOfType: (type) => {
      const part = opened.relationshipsOf(mainPart).find((one) => one.type === type && !one.isExternal)?.target;
      const root = rootOf(part);
      return part === undefined || root === undefined ? undefined : { part, root };
    },
    rootOf,
    *body() {
      let root: XmlElement | undefined;
      for (const element of xmlElements(opened.bytesOf(mainPart) ?? new Uint8Array(), wordNamespaces, bodies)) {
        if (element.name === 'w:body' || element.name === 'w:document') root = element;
        else yield element;
      }
      if (root?.name !== 'w:document') throw new UnreadableFile(wording.unread.isOtherZip);
    },
  };
}

const bodies: ReadonlySet<string> = new Set(['w:body']);
