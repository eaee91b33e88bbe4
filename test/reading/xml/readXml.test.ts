import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/reading/unreadableFile.ts';
import { xmlElements, xmlRoot } from '../../../src/reading/xml/readXml.ts';
import { childOf, textUnder, type XmlElement } from '../../../src/reading/xml/xmlElement.ts';

const namespaces = new Map([
  ['urn:words', 'w'],
  ['urn:strict-words', 'w'],
  ['urn:plain', ''],
]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const root = (xml: string) => xmlRoot(utf8(xml), namespaces);

const shown = ({ name, attributes, children }: XmlElement): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  return `(${name}${pairs.join('')}${children.map((child) => (typeof child === 'string' ? `"${child}"` : shown(child))).join('')})`;
};

describe('names have the prefixes that the reader knows', () => {
  test.each<[string, string, string]>([
    ['the same prefix', '<w:a xmlns:w="urn:words" w:b="1"/>', '(w:a xmlns:w=urn:words w:b=1)'],
    ['another prefix', '<q:a xmlns:q="urn:words" q:b="1"/>', '(w:a xmlns:q=urn:words w:b=1)'],
    ['no prefix', '<a xmlns="urn:words" b="1"/>', '(w:a xmlns=urn:words b=1)'],
    ['another name of one namespace', '<x:a xmlns:x="urn:strict-words"/>', '(w:a xmlns:x=urn:strict-words)'],
    ['a namespace without a prefix', '<p:a xmlns:p="urn:plain"/>', '(a xmlns:p=urn:plain)'],
    ['an unknown namespace', '<w:a xmlns:w="urn:other"/>', '({urn:other}a xmlns:w=urn:other)'],
    ['no declaration', '<w:a w:b="1"/>', '(w:a w:b=1)'],
    [
      'declared again inside',
      '<a xmlns="urn:words"><a xmlns="urn:plain"/><a/></a>',
      '(w:a xmlns=urn:words(a xmlns=urn:plain)(w:a))',
    ],
  ])('%s', (_name, xml, right) => {
    expect(shown(root(xml))).toBe(right);
  });
});

describe('text', () => {
  test.each<[string, string, string]>([
    ['references', '<a>1 &lt; 2 &amp;&#x20;&#1080;</a>', '1 < 2 & и'],
    ['a section of character data', '<a>b<![CDATA[<c>&amp;]]>d</a>', 'b<c>&amp;d'],
    ['comments and instructions', '<?xml version="1.0"?><a>b<!-- c --><?d e?>f</a>', 'bf'],
    ['an entity of a DTD is not expanded', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '&b;'],
  ])('%s', (_name, xml, right) => {
    expect(textUnder(root(xml))).toBe(right);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from('\ufeff<a>Zürich</a>')],
    ['UTF-16 with a mark', Buffer.from('\ufeff<a>Zürich</a>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<a>Zürich</a>', 'utf16le')],
    ['a declared encoding', Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>Zürich</a>', 'latin1')],
  ])('%s', (_name, bytes) => {
    expect(textUnder(xmlRoot(bytes, namespaces))).toBe('Zürich');
  });

  test('a letter on the edge of a chunk', () => {
    const text = 'ü'.repeat(100_001);
    expect(textUnder(root(`<a>b${text}</a>`))).toBe(`b${text}`);
  });
});

describe('a file that is not XML', () => {
  test.each<[string, string]>([
    ['empty', ''],
    ['text', 'words'],
    ['cut short in a tag', '<a><b'],
    ['cut short in an element', '<a><b>c</b>'],
    ['crossed', '<a><b><c></b></c></a>'],
    ['nested beyond reason', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
  ])('%s', (_name, xml) => {
    expect(() => root(xml)).toThrow(UnreadableFile);
  });
});

test('the children of a container come one by one', () => {
  const xml =
    '<w:a xmlns:w="urn:words"><w:h/><w:body><w:p>1</w:p><w:box><w:body><w:p>2</w:p></w:body></w:box></w:body></w:a>';
  const elements = [...xmlElements(utf8(xml), namespaces, new Set(['w:body']))];
  expect(elements.map((element) => `${element.name} ${textUnder(element)}`)).toEqual([
    'w:p 1',
    'w:p 2',
    'w:box ',
    'w:a ',
  ]);
  expect(childOf(elements.at(-1), 'w:h')).toBeDefined();
});
