import type { Action } from '../../views/model/action.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Block, BlockButton } from './block.ts';

type Changing = Extract<Action, { readonly version: number }>;

/** What changes a pin is under its last block, everything else beside the first. */
export function withActions(blocks: readonly Block[], actions: readonly Action[]): readonly Block[] {
  const changing = actions.filter((action): action is Changing => 'version' in action);
  const button = actions.map(mainButton).find((one) => one !== undefined);
  const leaving = actions.flatMap((action) =>
    action.act === 'leave' ? [{ verb: 'leave', label: wording.buttons.leave, key: action.key } as const] : [],
  );
  const beside = blocks.map((block, index) => (index > 0 ? block : withButtons(block, button, leaving)));
  const last = beside.at(-1);
  if (changing.length === 0 || last === undefined) return beside;
  return [...beside.slice(0, -1), withButtons(last, undefined, changing.map(changeButton))];
}

function withButtons(block: Block, button: BlockButton | undefined, more: readonly BlockButton[]): Block {
  const own = [...(block.more ?? []), ...more];
  return {
    ...block,
    ...(button === undefined ? {} : { button }),
    ...(own.length === 0 ? {} : { more: own }),
  };
}

/** The main button of a block, which shows more or less of it. */
function mainButton(action: Action): BlockButton | undefined {
  const { buttons } = wording;
  switch (action.act) {
    case 'context':
    case 'less':
    case 'read':
      return { verb: action.act, label: buttons[action.act], key: action.key };
    case 'pictures':
      return { verb: 'pictures', label: buttons.pictures, key: null };
    default:
      return undefined;
  }
}

function changeButton({ act, key, version, isPossible }: Changing): BlockButton {
  const button = { verb: act, label: wording.buttons[act], key, number: version } as const;
  return isPossible ? button : { ...button, disabled: true };
}
