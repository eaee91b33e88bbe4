import { posix } from 'node:path';
import type { Metadata } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { dayOf, primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { xmlRoot } from '../xml/readXml.ts';
import { childOf, childrenOf, elementsUnder, textUnder, type XmlElement } from '../xml/xmlElement.ts';

/** Prefixes for the namespaces of a book's package: of EPUB 2 and 3, and of drafts that programs still write. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'c'],
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://openebook.org/namespaces/oeb-package/1.0/', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://www.daisy.org/z3986/2005/ncx/', 'ncx'],
]);

/** A file of a book. */
export interface BookItem {
  /** Its path in the archive. */
  readonly path: string;
  readonly mediaType: string;
  /** Such as `nav`. */
  readonly properties: readonly string[];
}

/** What the package of a book says (EPUB 3.3, 5; OPF 2.0.1). */
export interface BookPackage {
  readonly metadata: Partial<Metadata>;
  /** In the order of reading. */
  readonly spine: readonly BookItem[];
  readonly items: readonly BookItem[];
  /** Paths of files that only list the chapters. */
  readonly contents: ReadonlySet<string>;
}

/** The root of an XML file of the book, by its path in the archive. Throws {@link UnreadableFile}. */
export function bookXml(files: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : xmlRoot(bytes, NAMESPACES);
}

/** The path in the archive that a reference in the file `from` leads to, without its fragment. */
export function pathFrom(from: string, reference: string): string {
  const [path = ''] = reference.split(/[#?]/u);
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A percent sign that encodes nothing is part of the name.
  }
  return posix.join(posix.dirname(from), decoded).replace(/^\/+/u, '');
}

function packagePath(files: ReadonlyMap<string, Uint8Array>): string {
  const container = bookXml(files, 'META-INF/container.xml');
  const rootfiles =
    container === undefined ? [] : [...elementsUnder(container)].filter(({ name }) => name === 'c:rootfile');
  const declared = rootfiles.map(({ attributes }) => attributes['full-path'] ?? '').find((path) => files.has(path));
  const path = declared ?? [...files.keys()].find((name) => name.endsWith('.opf'));
  if (path === undefined) throw new UnreadableFile(wording.unread.isNoBook);
  return path;
}

function words(element: XmlElement): string {
  return textUnder(element).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The values that `refines` gives to an element (EPUB 3.3, 5.3.8), for one property. */
function refinement(metadata: XmlElement, id: string | undefined, property: string): string | undefined {
  if (id === undefined) return undefined;
  const meta = childrenOf(metadata, 'opf:meta').find(
    ({ attributes }) => attributes.refines === `#${id}` && attributes.property === property,
  );
  return meta === undefined ? undefined : words(meta);
}

/** Dublin Core elements of that name that have text; some old books have them one level deeper. */
function elementsOf(metadata: XmlElement, name: string): readonly XmlElement[] {
  return [...elementsUnder(metadata)].filter((element) => element.name === `dc:${name}` && words(element) !== '');
}

function titleOf(metadata: XmlElement): string | undefined {
  const titles = elementsOf(metadata, 'title');
  const main = titles.find(({ attributes }) => refinement(metadata, attributes.id, 'title-type') === 'main');
  const title = main ?? titles[0];
  return title === undefined ? undefined : words(title);
}

function authorsOf(metadata: XmlElement): string | undefined {
  const creators = elementsOf(metadata, 'creator');
  const roleOf = ({ attributes }: XmlElement) => attributes['opf:role'] ?? refinement(metadata, attributes.id, 'role');
  const authors = creators.filter((creator) => (roleOf(creator) ?? 'aut') === 'aut');
  const names = (authors.length > 0 ? authors : creators).map(words);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** The day of publication; that of the file's last change is none. */
function publishedOn(metadata: XmlElement): string | undefined {
  const dates = elementsOf(metadata, 'date');
  const isEvent = (event: string) => dates.find(({ attributes }) => attributes['opf:event'] === event);
  const date =
    isEvent('original-publication') ??
    isEvent('publication') ??
    dates.find(({ attributes }) => attributes['opf:event'] === undefined);
  return date === undefined ? undefined : dayOf(words(date));
}

function metadataOf(metadata: XmlElement | undefined): Partial<Metadata> {
  if (metadata === undefined) return {};
  const [publisher] = elementsOf(metadata, 'publisher');
  const [language] = elementsOf(metadata, 'language');
  return withoutGaps<Pick<Metadata, 'title' | 'author' | 'source' | 'published' | 'language'>>({
    title: titleOf(metadata),
    author: authorsOf(metadata),
    source: publisher === undefined ? undefined : words(publisher),
    published: publishedOn(metadata),
    language: language === undefined ? undefined : primaryLanguage(words(language)),
  });
}

/** The package of a book by its files. Throws {@link UnreadableFile} if there is none. */
export function bookPackage(files: ReadonlyMap<string, Uint8Array>): BookPackage {
  const path = packagePath(files);
  const root = bookXml(files, path);
  const manifest = childrenOf(childOf(root, 'opf:manifest'), 'opf:item').map(({ attributes }) => ({
    id: attributes.id ?? '',
    item: {
      path: pathFrom(path, attributes.href ?? ''),
      mediaType: attributes['media-type'] ?? '',
      properties: (attributes.properties ?? '').split(/\s+/u),
    },
  }));
  const byId = new Map(manifest.map(({ id, item }) => [id, item]));
  const references = childrenOf(childOf(root, 'opf:spine'), 'opf:itemref');
  const guide = childrenOf(childOf(root, 'opf:guide'), 'opf:reference').filter(
    ({ attributes }) => attributes.type === 'toc',
  );
  const items = manifest.map(({ item }) => item);
  return {
    metadata: metadataOf(childOf(root, 'opf:metadata')),
    spine: references.flatMap(({ attributes }) => byId.get(attributes.idref ?? '') ?? []),
    items,
    contents: new Set([
      ...items.filter(({ properties }) => properties.includes('nav')).map((item) => item.path),
      ...guide.map(({ attributes }) => pathFrom(path, attributes.href ?? '')),
    ]),
  };
}
