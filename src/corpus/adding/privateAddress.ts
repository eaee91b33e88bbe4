import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet: RFC 6890, and the registries of IANA for special addresses. */
const PRIVATE_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const PRIVATE_6: readonly (readonly [network: string, bits: number])[] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const PRIVATE = new BlockList();
for (const [network, bits] of PRIVATE_4) PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of PRIVATE_6) PRIVATE.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is one of a private or special network, or no address at all. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  // An IPv4 address in IPv6 is checked as what it stands for by the list itself.
  return PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
