import { isIPv4 } from 'node:net';

/**
 * Whether what is sent to a host has to be encrypted: it leaves this machine, and nobody said that the network
 * between does it (PLAINTEXT_HOSTS).
 */
export function needsTls(host: string, env: NodeJS.ProcessEnv): boolean {
	const plaintext = env.PLAINTEXT_HOSTS?.split(/[\s,]+/).filter(Boolean) ?? [];
	return !isThisMachine(host) && !plaintext.includes(host);
}

function isThisMachine(host: string): boolean {
	const isSocket = host.startsWith('/');
	return isSocket || host === 'localhost' || host === '::1' || isLoopback(host);
}

function isLoopback(host: string): boolean {
	return isIPv4(host) && host.startsWith('127.');
}
