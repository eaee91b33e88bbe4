import { PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * Every permission that the bot asks for, under the name that Discord's settings show; the reasons are in `wording.permissions`. The invite and the
 * checks before a post are made from this list; a test holds that each is needed by an act, that no act needs another, and
 * that the documentation names the same.
 */
export const BOT_PERMISSIONS = {
  'View Channels': { bit: PermissionFlagsBits.ViewChannel },
  'Send Messages': { bit: PermissionFlagsBits.SendMessages },
  'Send Messages in Threads': { bit: PermissionFlagsBits.SendMessagesInThreads },
  'Create Public Threads': { bit: PermissionFlagsBits.CreatePublicThreads },
  'Attach Files': { bit: PermissionFlagsBits.AttachFiles },
  'Read Message History': { bit: PermissionFlagsBits.ReadMessageHistory },
} as const satisfies Readonly<Record<string, { readonly bit: bigint }>>;

export type Permission = keyof typeof BOT_PERMISSIONS;

// Sound: the keys of a constant object that nobody extends.
export const PERMISSION_NAMES = Object.keys(BOT_PERMISSIONS) as readonly Permission[];

/** All of them as one number, as an invite names them. */
export function permissionBits(): bigint {
  return PERMISSION_NAMES.reduce((bits, name) => bits | BOT_PERMISSIONS[name].bit, 0n);
}

/** Those of the list that someone holds; none if Discord did not say. `has` counts an administrator as holding all. */
export function heldOf(permissions: { has(bit: bigint): boolean } | null): readonly Permission[] {
  return PERMISSION_NAMES.filter((name) => permissions?.has(BOT_PERMISSIONS[name].bit) === true);
}
