import { createBuilder } from 'vite';

// Remarks are for who works on the code (`npm run build` shows them), not for who starts the site
console.log = console.warn = () => undefined;

try {
	const builder = await createBuilder({ logLevel: 'error' }, null);
	await builder.buildApp();
} catch (error) {
	const { message } = /** @type {Error} */ (error);
	// A story's problems, which a bundler wraps in sentences of its own
	const problems = message.match(/^\S+:\d+:\d+: .+$/gm);
	console.error(`\n${problems ? problems.join('\n') : message}\n`);
	console.error(
		problems
			? `The site was not built: mend the ${problems.length === 1 ? 'place' : `${problems.length} places`} named above, then try again.`
			: 'The site was not built: the reason is named above.'
	);
	process.exitCode = 1;
}
