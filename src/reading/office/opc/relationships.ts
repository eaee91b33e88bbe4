import { xmlRoot } from '../../xml/readXml.ts';
import { childrenOf } from '../../xml/xmlElement.ts';

/** A link from a part of a package to another part or out of the package (ECMA-376, part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `header`: it is the same in transitional and strict files. */
  readonly type: string;
  /** The name of the part, such as `word/header1.xml`, or an address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

const namespaces = new Map([
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://purl.oclc.org/ooxml/package/relationships', ''],
]);

/** The name of the part that holds the relationships of a part; of the package itself for ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part that a target names from another part. */
function resolved(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part, of the XML that holds them. */
export function relationships(part: string, xml: Uint8Array): readonly Relationship[] {
  return childrenOf(xmlRoot(xml, namespaces), 'Relationship').map(({ attributes }) => {
    const isExternal = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolved(part, target.replace(/#.*$/su, '')),
      isExternal,
    };
  });
}
