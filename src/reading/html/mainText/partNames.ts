import { type HtmlElement, namesOf } from '../htmlNode.ts';

/**
 * What authors of pages call the parts of a page in classes and ids: words of the trade, not of a language. The order is
 * that of the bits.
 */
const wordsByPart = {
  text: 'text bodytext copy prose richtext rte wysiwyg editor paragraph maintext articletext',
  article: 'article articles articlebody post posts blogpost entry story hentry single news detail',
  content: 'content contents body main block',
  comments:
    'comment comments commentlist commenting disqus discussion respond reply replies responses trackback trackbacks pingback pingbacks',
  related:
    'related relatedposts recommended recommendation recommendations similar more readmore teaser teasers popular trending latest recent recents mostread outbrain taboola next previous prev promo promos jp',
  items: 'list listing lists grid card cards item items feed carousel slider swiper slide tile tiles',
  share:
    'share shares sharing sharedaddy social socials follow facebook twitter whatsapp print email mail tweet addthis addtoany like likes rating ratings vote votes shariff bookmark buttons button btn',
  menu: 'nav navbar navigation navi menu menus submenu breadcrumb breadcrumbs crumbs pagination pager paging toolbar tabs tab skip topbar masthead logo search top language lang languages dropdown offcanvas burger sitemap anchor toc',
  head: 'header head',
  foot: 'footer foot bottom copyright legal disclaimer imprint colophon credits footernav subfooter appendix disclosure',
  side: 'sidebar side sidebars aside rail right left complementary marginal infobox',
  boxes: 'widget widgets box boxes module portlet panel secondary column col',
  ads: 'ad ads advert adverts advertisement advertising advertisment adsense affiliate sponsor sponsored banner banners',
  newsletter:
    'newsletter newsletters subscribe subscription signup login register registration paywall donate donation cta app notice alert',
  consent: 'popup modal overlay cookie cookies consent gdpr privacy lightbox pum',
  shop: 'shop product products price cart offer offers form forms captcha download',
  author: 'author authors byline bio biography avatar vcard profile about contact',
  day: 'date time datetime published publish posted meta postmetadata metadata postinfo info details',
  tags: 'tag tags category categories cat cats keywords topics topic tagcloud terms kicker label license',
  credit: 'credit credits source photocredit copyright',
  caption:
    'caption captions figcaption figure image images img photo gallery media video audio player thumbnail thumb picture legend',
  embed: 'embed embeds embedded embedding iframe oembed inline infographic factbox',
  hidden:
    'hidden hide collapse collapsed invisible screen visually off inactive placeholder tooltip loading error message messages',
  lead: 'title headline heading lead intro teasertext summary standfirst subtitle subheadline subhead dek excerpt abstract description',
} as const;

export type PagePart = keyof typeof wordsByPart;

export const PAGE_PARTS: readonly PagePart[] = Object.keys(wordsByPart).filter(
  (key): key is PagePart => key in wordsByPart,
);

/** Some words name several parts. */
const bitsByWord: ReadonlyMap<string, number> = PAGE_PARTS.reduce((bits, part, bit) => {
  for (const word of wordsByPart[part].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  return bits;
}, new Map<string, number>());

/** Words of a name: `articleBody`, `article-body` and `article_body` have two. */
function wordsOf(names: string): readonly string[] {
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** The parts of a page that the classes and the id of an element name, as a set of bits in the order of the parts. */
export function partsNamed(element: HtmlElement): number {
  const names = namesOf(element);
  if (names.length < 2) return 0;
  let bits = 0;
  for (const word of wordsOf(names)) bits |= bitsByWord.get(word) ?? 0;
  return bits;
}
