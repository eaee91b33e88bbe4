import type { Namespaces } from '../../xml/namespaceScope.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Namespaces of PresentationML and what it holds, transitional and strict, and of Microsoft's extensions. */
export const presentationNamespaces: Namespaces = new Map([
  ...[
    ['presentationml', 'p'],
    ['drawingml', 'a'],
    ['drawingml/chart', 'c'],
    ['drawingml/diagram', 'dgm'],
    ['officeDocument/relationships', 'r'],
    ['officeDocument/math', 'm'],
  ].flatMap(([path = '', prefix = '']) => [
    [`${TRANSITIONAL}/${transitionalPath(path)}`, prefix] as const,
    [`${STRICT}/${path}`, prefix] as const,
  ]),
  [`${STRICT}/presentationml/main`, 'p'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${TRANSITIONAL}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['http://schemas.microsoft.com/office/powerpoint/2018/8/main', 'p188'],
]);

/** In transitional names the year comes behind the vocabulary, and `main` behind that of the vocabulary itself. */
function transitionalPath(path: string): string {
  const [vocabulary = '', part] = path.split('/');
  return `${vocabulary}/2006/${part ?? 'main'}`;
}
