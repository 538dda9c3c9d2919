import { expect, test } from 'vitest';
import { clientAddress, readProxies } from './client-address.ts';

test.for<[name: string, socket: string, forwarded: string | undefined, is: string]>([
	['the socket', '203.0.113.7', undefined, '203.0.113.7'],
	['not what a client writes', '203.0.113.7', '1.1.1.1', '203.0.113.7'],
	['not what it writes in several', '203.0.113.7', '10.0.0.1, 1.1.1.1', '203.0.113.7'],
	['what the proxy saw', '10.0.0.1', '203.0.113.7', '203.0.113.7'],
	['not what was written before it', '10.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
	['past several proxies', '10.0.0.1', '1.1.1.1, 203.0.113.7, 10.2.3.4', '203.0.113.7'],
	['the proxy, where it says nothing', '10.0.0.1', undefined, '10.0.0.1'],
	['the proxy, where it says nonsense', '10.0.0.1', '203.0.113.7, unknown', '10.0.0.1'],
	['IPv4 as such', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
	['a proxy by IPv4 in IPv6', '::ffff:10.0.0.1', '203.0.113.7', '203.0.113.7'],
	['IPv6', '2001:db8::1', '1.1.1.1', '2001:db8::1'],
	['a proxy by IPv6', '::1', '2001:db8::7', '2001:db8::7']
])('%s', ([, socket, forwarded, is]) => {
	expect(clientAddress(socket, forwarded, readProxies('10.0.0.0/8, ::1'))).toBe(is);
});

test('without a trusted proxy only the socket counts', () => {
	expect(clientAddress('127.0.0.1', '1.1.1.1', readProxies(undefined))).toBe('127.0.0.1');
});

test.for(['nginx', '10.0.0.0/x', '10.0.0.0/33', '300.1.1.1'])('%s is no proxy', (list) => {
	expect(() => readProxies(list)).toThrow('TRUSTED_PROXY');
});
