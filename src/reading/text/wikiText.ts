/** Text as readers of a wiki of notes see it. */
export interface WikiText {
  readonly text: string;
  /** Files and notes that are shown from elsewhere. */
  readonly embeds: readonly string[];
}

const EMBED = /!\[\[([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\\?\|[^[\]\n]*)?\]\]/gu;
const LINK = /\[\[([^[\]|\n]*?)(?:\\?\|([^[\]\n]*))?\]\]/gu;
const HIGHLIGHT = /(?<!=)==(?=[^\s=])([^\n]*?[^\s=])==(?!=)/gu;
const SHORTCODE = /\{\{[<%]\s*(?:\/\s*)?([\w-]+)(?![\w-])[^{}]*?[%>]\}\}/gu;

/** The words of links and highlights of Obsidian; embedded files and shortcodes of Hugo are named and taken out. */
export function wikiText(source: string): WikiText {
  const embeds: string[] = [];
  const text = source
    .replace(EMBED, (_whole, name: string) => {
      embeds.push(name.trim());
      return '';
    })
    .replace(SHORTCODE, (_whole, name: string) => {
      if (!embeds.includes(name)) embeds.push(name);
      return '';
    })
    .replace(LINK, (_whole, target: string, words: string | undefined) => words?.trim() || shownTarget(target))
    .replace(HIGHLIGHT, '$1');
  return { text, embeds };
}

/** A link without words is shown as its note and heading. */
function shownTarget(target: string): string {
  return target
    .split('#')
    .map((part) => part.replace(/^\^.*$/u, '').trim())
    .filter((part) => part !== '')
    .join(' > ');
}
