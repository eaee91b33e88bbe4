import { PermissionFlagsBits } from 'discord-api-types/v10';
import { wording } from '../../wording/catalogue.ts';

const why = wording.permissions;

/**
 * Every permission that the bot asks for, under the name that Discord's settings show, with the reason. The invite and the
 * checks before a post are made from this list; a test holds that each is needed by an act, that no act needs another, and
 * that the documentation names the same.
 */
export const BOT_PERMISSIONS = {
  'View Channels': { bit: PermissionFlagsBits.ViewChannel, why: why['View Channels'] },
  'Send Messages': { bit: PermissionFlagsBits.SendMessages, why: why['Send Messages'] },
  'Send Messages in Threads': {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    why: why['Send Messages in Threads'],
  },
  'Create Public Threads': { bit: PermissionFlagsBits.CreatePublicThreads, why: why['Create Public Threads'] },
  'Attach Files': { bit: PermissionFlagsBits.AttachFiles, why: why['Attach Files'] },
  'Read Message History': { bit: PermissionFlagsBits.ReadMessageHistory, why: why['Read Message History'] },
} as const satisfies Readonly<Record<string, { readonly bit: bigint; readonly why: string }>>;

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
