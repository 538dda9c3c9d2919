import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.for([
	['93.184.215.14', true],
	['8.8.8.8', true],
	['172.15.255.255', true],
	['172.32.0.0', true],
	['192.169.0.1', true],
	['2606:4700::6810:85e5', true],
	['2a02:168::1', true],
	// this machine, and any machine
	['127.0.0.1', false],
	['127.255.255.254', false],
	['0.0.0.0', false],
	['0.1.2.3', false],
	['::', false],
	['::1', false],
	// private networks (RFC 1918, 4193, 6598), and those of one line
	['10.0.0.1', false],
	['172.16.0.1', false],
	['172.31.255.255', false],
	['192.168.1.1', false],
	['100.64.0.1', false],
	['fc00::1', false],
	['fd12:3456:789a::1', false],
	['fec0::1', false],
	['169.254.169.254', false],
	['fe80::1', false],
	['fe80::1%eth0', false],
	['2606:4700::1%eth0', false],
	// multicast and broadcast
	['224.0.0.1', false],
	['239.255.255.255', false],
	['255.255.255.255', false],
	['ff02::1', false],
	// reserved, for documentation, for measurements
	['192.0.0.8', false],
	['192.0.2.1', false],
	['198.18.0.1', false],
	['198.51.100.1', false],
	['203.0.113.1', false],
	['240.0.0.1', false],
	['2001:db8::1', false],
	['100::1', false],
	// IPv4 inside of IPv6: mapped, compatible, translated, 6to4, Teredo
	['::ffff:127.0.0.1', false],
	['::ffff:8.8.8.8', false],
	['::127.0.0.1', false],
	['::ffff:0:127.0.0.1', false],
	['64:ff9b::7f00:1', false],
	['64:ff9b:1::7f00:1', false],
	['2002:7f00:1::', false],
	['2002:c0a8:101::1', false],
	['2001:0:4136:e378:8000:63bf:3fff:fdd2', false],
	// no addresses
	['localhost', false],
	['', false]
] as const)('%s is public: %s', ([address, expected]) => {
	expect(isPublicAddress(address)).toBe(expected);
});
