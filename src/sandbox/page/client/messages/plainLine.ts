import { type Block, blocks, type Inline } from './markdown.ts';

/** How a mention is written out. */
type Naming = (mention: Extract<Inline, { kind: 'mention' }>) => string;

function words(one: Inline, naming: Naming): string {
  switch (one.kind) {
    case 'text':
    case 'code':
      return one.text;
    case 'style':
      return one.style === 'spoiler' ? '…' : one.children.map((each) => words(each, naming)).join('');
    case 'link':
      return one.children.map((each) => words(each, naming)).join('');
    case 'mention':
      return naming(one);
    case 'command':
      return `/${one.name}`;
    case 'emoji':
      return `:${one.name}:`;
    case 'time':
      return new Date(one.seconds * 1000).toLocaleString();
  }
}

function blockWords(block: Block, naming: Naming): string {
  switch (block.kind) {
    case 'quote':
      return block.blocks.map((each) => blockWords(each, naming)).join(' ');
    case 'list':
      return block.items.map(({ children }) => children.map((each) => words(each, naming)).join('')).join(', ');
    case 'codeBlock':
      return block.text;
    default:
      return block.children.map((each) => words(each, naming)).join('');
  }
}

/** A message's words in one line, without the markup; what a spoiler hides stays hidden. */
export function plainLine(text: string, naming: Naming): string {
  return blocks(text)
    .map((block) => blockWords(block, naming))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
