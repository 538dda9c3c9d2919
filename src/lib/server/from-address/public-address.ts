import ipaddr from 'ipaddr.js';

/**
 * The addresses given out for the internet (RFC 4291, 2.4); the rest of IPv6 leads nowhere, or inside by a translator.
 */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet: no private, local, shared, reserved or translated one
 * (IANA's registries of special addresses). Only canonical forms are addresses.
 */
export function isPublicAddress(address: string): boolean {
	// an address with a zone is of this machine's own network
	if (!ipaddr.isValid(address) || address.includes('%')) return false;
	const parsed = ipaddr.parse(address);
	if (parsed.range() !== 'unicast') return false;
	return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}
