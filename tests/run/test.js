// Nothing is imported statically, so that an older Node can still print the sentence
if (parseInt(process.versions.node, 10) < 20) {
	console.error(
		'Fundstelle needs Node 20 or newer, and this is Node ' +
			process.versions.node +
			'. Install a current Node from https://nodejs.org, then run "npm test" again.'
	);
	process.exitCode = 1;
} else {
	(async () => {
		const { install } = await import('../../src/bin/set-up.js');
		const { testAll } = await import('./test-all.js');
		process.exitCode = (await install()) && (await testAll()) ? 0 : 1;
	})();
}
