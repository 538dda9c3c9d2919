/** Array methods that visit every item. */
const ITERATING = ['filter', 'find', 'some', 'every', 'map', 'flatMap', 'includes'] as const;

/**
 * Counts the work done by a function, for tests of how it grows with its input: map and set look-ups, array items
 * visited, and characters searched, sliced or converted. A global expression counts each character once, as it
 * advances. Built-in methods are patched while it runs, because a quadratic cost usually hides in one of their calls
 * (a `slice` of the whole text per match), where a counter in our own loops would not see it; a clock would make the
 * tests depend on the machine.
 */
export function countSteps(run: () => void): number {
	let steps = 0;
	const { get } = Map.prototype;
	const { has } = Set.prototype;
	const { exec } = RegExp.prototype;
	const { slice, toLowerCase } = String.prototype;
	const lists = ITERATING.map((name) => [name, Array.prototype[name] as Through] as const);
	Map.prototype.get = function (key: unknown) {
		steps++;
		return get.call(this, key) as unknown;
	};
	Set.prototype.has = function (value: unknown) {
		steps++;
		return has.call(this, value);
	};
	RegExp.prototype.exec = function (text: string) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const found = exec.call(this, text);
		// how far a sticky expression has looked is not observable
		if (this.sticky) steps += Math.min(text.length - from, 100);
		else steps += (this.global && found ? this.lastIndex : text.length) - from;
		steps++;
		return found;
	};
	String.prototype.slice = function (from, to) {
		const cut = slice.call(this, from, to);
		steps += 1 + cut.length;
		return cut;
	};
	String.prototype.toLowerCase = function () {
		steps += 1 + this.length;
		return toLowerCase.call(this);
	};
	for (const [name, through] of lists)
		Reflect.set(Array.prototype, name, function (this: unknown[], ...args: unknown[]) {
			steps += 1 + this.length;
			return through.apply(this, args);
		});
	try {
		run();
	} finally {
		Map.prototype.get = get;
		Set.prototype.has = has;
		RegExp.prototype.exec = exec;
		String.prototype.slice = slice;
		String.prototype.toLowerCase = toLowerCase;
		for (const [name, through] of lists) Reflect.set(Array.prototype, name, through);
	}
	return steps;
}

type Through = (this: unknown[], ...args: unknown[]) => unknown;
