import { wording } from '../../wording/catalogue.ts';
import { openZip } from '../office/zipArchive.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import type { Namespaces } from '../xml/namespaceScope.ts';
import { xmlRoot } from '../xml/readXml.ts';
import type { XmlElement } from '../xml/xmlElement.ts';

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:';
const own = ['office', 'text', 'table', 'style', 'meta', 'presentation', 'manifest'].map(
  (name) => [`${NAMESPACE}${name}:1.0`, name] as const,
);

/** Namespaces of OpenDocument 1.0 to 1.4 (part 3, 1.4), and those of the first OpenOffice.org files. */
export const odfNamespaces: Namespaces = new Map([
  ...own,
  [`${NAMESPACE}drawing:1.0`, 'draw'],
  [`${NAMESPACE}xsl-fo-compatible:1.0`, 'fo'],
  [`${NAMESPACE}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const ZIP_SIGNATURE = [0x50, 0x4b];

/** The roots of the parts of a document. A flat file (`.fodt`) has all of them in one root. */
export interface OdfParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  /** The root of a part of an embedded object, such as `Object 1`. */
  readonly objectOf: (path: string) => XmlElement | undefined;
}

/** Opens a packed or flat OpenDocument file (OpenDocument 1.3, part 2). Throws {@link UnreadableFile}. */
export function openOdf(bytes: Uint8Array): OdfParts {
  if (!ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) {
    const root = xmlRoot(bytes, odfNamespaces);
    if (root.name !== 'office:document') throw new UnreadableFile(wording.unread.isNoOpenDocument);
    return { content: root, styles: root, meta: root, objectOf: () => undefined };
  }
  const zip = openZip(bytes, MAX_UNPACKED_BYTES);
  const manifest = Buffer.from(zip.bytesOf('META-INF/manifest.xml') ?? []).toString('utf8');
  if (manifest.includes('encryption-data')) throw new UnreadableFile(wording.unread.zipEncrypted);
  const rootOf = (name: string) => {
    const part = zip.bytesOf(name);
    return part === undefined ? undefined : xmlRoot(part, odfNamespaces);
  };
  const content = rootOf('content.xml');
  if (content === undefined) throw new UnreadableFile(wording.unread.isNoOpenDocument);
  const objectOf = (path: string) => rootOf(`${path.replace(/^\.\//u, '').replace(/\/$/u, '')}/content.xml`);
  return { content, styles: rootOf('styles.xml'), meta: rootOf('meta.xml'), objectOf };
}
