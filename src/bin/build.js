import { createBuilder } from 'vite';

// What the framework says on success is of no use to someone who only starts the site
console.log = () => undefined;

try {
	const builder = await createBuilder({ logLevel: 'warn' }, null);
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
