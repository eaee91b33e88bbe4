import { Buffer } from 'node:buffer';
import { OAuth2Scopes } from 'discord-api-types/v10';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { PERMISSION_NAMES, permissionBits } from './access/permissions.ts';

/**
 * The address at which someone who manages a server invites the bot: with just the permissions that it uses, and the scope
 * of its commands. `application` is the id of the application.
 */
export function inviteAddress(application: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  const query = { client_id: application, scope, permissions: String(permissionBits()) };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(query)}`;
}

/**
 * The address for the bot of a token, and a line for each permission with its reason. Throws {@link UserError} without a
 * token, or if it is one of before 2016, which has another id than its application.
 */
export function invitation(token: string | undefined): readonly string[] {
  if (token === undefined) throw new UserError(wording.operating.invite.noToken);
  const application = Buffer.from(token.split('.', 1).join(''), 'base64url').toString('latin1');
  if (!/^\d{15,20}$/u.test(application)) throw new UserError(wording.operating.invite.oldToken);
  const reasons = PERMISSION_NAMES.map((name) => wording.operating.invite.permission(name, wording.permissions[name]));
  return [inviteAddress(application), '', ...reasons];
}
