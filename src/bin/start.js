// Nothing is imported statically, so that an older Node can still print the sentence
if (parseInt(process.versions.node, 10) < 20) {
	console.error(
		'Fundstelle needs Node 20 or newer, and this is Node ' +
			process.versions.node +
			'. Install a current Node from https://nodejs.org, then run "npm start" again.'
	);
	process.exitCode = 1;
} else {
	(async () => {
		const { build, install } = await import('./set-up.js');
		const { run } = await import('./run.js');
		const ready = (await install()) && (await build());
		process.exitCode = ready ? await run('node', ['src/bin/serve.ts']) : 1;
	})();
}
