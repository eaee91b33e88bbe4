import { OAuth2Scopes } from 'discord-api-types/v10';
import { permissionBits } from './access/permissions.ts';

/**
 * The address at which someone who manages a server invites the bot: with just the permissions that it uses, and the scope
 * of its commands. `application` is the id of the application.
 */
export function inviteAddress(application: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  const query = { client_id: application, scope, permissions: String(permissionBits()) };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(query)}`;
}
