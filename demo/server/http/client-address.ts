import {isIPv6} from 'node:net';
import type {FastifyRequest} from 'fastify';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The four first groups, zeros written out: one household or firm has a whole /64. */
const network = (address: string) => {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
};

/** What attempts are counted by: an IPv4 address, or the /64 of an IPv6 address. */
export const networkOf = (ip: string) => {
  const ipv4 = mapped.exec(ip)?.[1];
  if (ipv4) return ipv4;
  return isIPv6(ip) ? `${network(ip)}::/64` : ip;
};

export const clientOf = (request: FastifyRequest) => networkOf(request.ip);
