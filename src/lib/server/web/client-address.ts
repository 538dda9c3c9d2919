import { BlockList, isIP } from 'node:net';

/**
 * The proxies whose word counts, as addresses and networks: `127.0.0.1, 10.0.0.0/8`.
 * @throws with a sentence for whoever starts the server
 */
export function readProxies(list: string | undefined): BlockList {
	const proxies = new BlockList();
	for (const one of list?.split(/[\s,]+/).filter(Boolean) ?? []) {
		const [address = '', bits] = one.split('/');
		const most = isIP(address) === 6 ? 128 : 32;
		const version = isIP(address);
		if (version === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
			throw new Error(`TRUSTED_PROXY: "${one}" is no address and no network (as 10.0.0.0/8).`);
		const family = version === 6 ? 'ipv6' : 'ipv4';
		if (bits === undefined) proxies.addAddress(address, family);
		else proxies.addSubnet(address, Number(bits), family);
	}
	return proxies;
}

/**
 * Who asks: the socket's other end, or, where that is a trusted proxy, the last address in X-Forwarded-For that is
 * not one. Everything before it is what anyone may have written.
 */
export function clientAddress(
	socket: string | undefined,
	forwarded: string | string[] | undefined,
	proxies: BlockList
): string {
	const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',');
	let address = plain(socket ?? '');
	while (isTrusted(address, proxies)) {
		const next = plain(hops.pop()?.trim() ?? '');
		if (isIP(next) === 0) break;
		address = next;
	}
	return address;
}

function isTrusted(address: string, proxies: BlockList): boolean {
	const version = isIP(address);
	return version !== 0 && proxies.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** IPv4 as such, also where a socket for both kinds writes it as IPv6. */
function plain(address: string): string {
	return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
