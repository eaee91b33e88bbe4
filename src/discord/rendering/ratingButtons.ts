import { wording } from '../../wording/catalogue.ts';
import { type Block, type BlockButton, buttonsOf } from './block.ts';
import type { Frame } from './pageButtons.ts';

/** The buttons that rate an answer. Under a page that was shared there are none: the one who asked has rated it. */
export function ratingButtons({ rates, sharedBy }: Frame): readonly BlockButton[] {
  if (rates !== true || sharedBy !== undefined) return [];
  const { goodButton, badButton } = wording.feedback;
  return [
    { verb: 'good', label: goodButton, key: null },
    { verb: 'bad', label: badButton, key: null },
  ];
}

/**
 * The blocks of a page with the ratings behind the buttons of the first passage that can be opened or, if there is none, of the
 * first block that has buttons: there they take no row of their own. Null if no block of the page has buttons.
 */
export function withRatings(blocks: readonly Block[], ratings: readonly BlockButton[]): readonly Block[] | null {
  const opens = blocks.findIndex((block) => buttonsOf(block).some(({ verb }) => verb === 'context' || verb === 'less'));
  const at = opens === -1 ? blocks.findIndex((block) => buttonsOf(block).length > 0) : opens;
  if (at === -1) return null;
  return blocks.map((block, index) => (index === at ? { ...block, more: [...(block.more ?? []), ...ratings] } : block));
}
