import { createBuilder, createLogger } from 'vite';

const PLACED = /\S+\.(?:yaml|md):\d+:\d+: .+/g;

// Warnings about code are for developers (`npm run build` shows them); those about stories are for everyone
const logger = createLogger('error');
logger.warn = (/** @type {string} */ message) => {
	for (const line of message.match(PLACED) ?? []) console.error(line);
};
console.log = console.warn = () => undefined;

try {
	const builder = await createBuilder({ logLevel: 'error', customLogger: logger }, null);
	await builder.buildApp();
} catch (error) {
	const { message } = /** @type {Error} */ (error);
	// the bundler wraps a story's problems in sentences of its own
	const problems = message.match(PLACED);
	console.error(`\n${problems ? problems.join('\n') : message}\n`);
	console.error(
		problems
			? `The site was not built: mend the ${problems.length === 1 ? 'place' : `${problems.length} places`} named above, then try again.`
			: 'The site was not built: the reason is named above.'
	);
	process.exitCode = 1;
}
