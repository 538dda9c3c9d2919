import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files of a CA, and of a certificate that it gave to `localhost`, and to no address. */
export type Certificates = { folder: string; ca: string; cert: string; key: string };

export function makeCertificates(): Certificates {
	const folder = mkdtempSync(join(tmpdir(), 'fundstelle-ca-'));
	const [ca, caKey] = [join(folder, 'ca.crt'), join(folder, 'ca.key')];
	const [cert, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
	const make = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2'];
	const openssl = (...args: string[]) =>
		execFileSync('openssl', ['req', '-x509', ...make, ...args], { stdio: 'ignore' });
	openssl('-keyout', caKey, '-out', ca, '-subj', '/CN=Our CA');
	openssl(
		...['-CA', ca, '-CAkey', caKey, '-keyout', key, '-out', cert],
		...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
		...['-addext', 'basicConstraints=critical,CA:FALSE']
	);
	return { folder, ca, cert, key };
}
