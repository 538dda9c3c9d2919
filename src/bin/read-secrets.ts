import { readSecrets } from '#lib/server/operations/read-secrets.ts';

// a program imports this before it looks at its environment
try {
	readSecrets(process.env);
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
