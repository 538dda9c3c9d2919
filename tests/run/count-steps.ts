/** The methods of lists that go through all of one. */
const THROUGH = ['filter', 'find', 'some', 'every', 'map', 'flatMap', 'includes'] as const;

/**
 * For tests of how work grows. Does something and counts what it did: look-ups in maps and sets, the items of lists
 * gone through, and the characters that expressions were given and that were cut out or changed. An expression that
 * goes over a text match by match counts each character once, by the way it goes. All is restored afterwards.
 */
export function countSteps(run: () => void): number {
	let steps = 0;
	const { get } = Map.prototype;
	const { has } = Set.prototype;
	const { exec } = RegExp.prototype;
	const { slice, toLowerCase } = String.prototype;
	const lists = THROUGH.map((name) => [name, Array.prototype[name] as Through] as const);
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
		// how far one that sticks to its place has looked is not to be seen
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
