import * as Y from 'yjs';
import type { StudioMessages } from '#lib/language/de/studio.ts';
import { WRITING } from './article-text.ts';

/** The name of a step for undo, as the interface words it. */
export type StepName = keyof StudioMessages['steps'];

const STEP = Symbol('step');
const NAME = 'name';

type StackEvent = { stackItem: { meta: Map<unknown, unknown> }; origin: unknown };

/** Undo and redo of an author's own steps, by name; what other tabs and authors did stays. */
export class History {
	#undoName = $state<StepName>();
	#redoName = $state<StepName>();
	readonly manager: Y.UndoManager;
	#doc: Y.Doc;
	#running: StepName = 'text';
	/** The field that the last step changed, if nothing else came since. */
	#field: string | undefined;
	#settle: () => void;

	/** `settle` is called before each step, undoing and redoing: what belongs to the step before is done then. */
	constructor(doc: Y.Doc, settle: () => void = () => undefined) {
		this.#doc = doc;
		this.#settle = settle;
		this.manager = new Y.UndoManager(doc, {
			trackedOrigins: new Set<unknown>([STEP, WRITING]),
			captureTransaction: (transaction) => {
				if (transaction.changed.size === 0) return false;
				this.#endField(transaction);
				return true;
			}
		});
		this.manager.on('stack-item-added', ({ stackItem, origin }: StackEvent) => {
			// undoing puts the step on the other stack, under its own name
			if (origin === STEP) stackItem.meta.set(NAME, this.#running);
			else {
				const isText = origin === WRITING;
				stackItem.meta.set(NAME, isText ? ('text' satisfies StepName) : this.#running);
				this.#field = undefined;
			}
			this.#update();
		});
		this.manager.on('stack-item-popped', this.#update);
		this.manager.on('stack-cleared', this.#update);
	}

	/** The step that undoing takes back; `undefined` if there is none. */
	get undoName(): StepName | undefined {
		return this.#undoName;
	}

	get redoName(): StepName | undefined {
		return this.#redoName;
	}

	/** Makes a change that is undone as a whole; changes of one field (`field`), one after the other, are one step. */
	step(name: StepName, change: () => void, field?: string): void {
		this.#settle();
		const goesOn = field !== undefined && field === this.#field;
		if (!goesOn) this.manager.stopCapturing();
		this.#field = field;
		this.#running = name;
		const { captureTimeout } = this.manager;
		// an author may think while typing
		if (goesOn) this.manager.captureTimeout = Infinity;
		this.#doc.transact(change, STEP);
		this.manager.captureTimeout = captureTimeout;
		if (field === undefined) this.manager.stopCapturing();
	}

	/** Makes a change that belongs to the words just typed, and is undone together with them. */
	follow(change: () => void): void {
		const { captureTimeout } = this.manager;
		this.#running = 'text';
		this.manager.captureTimeout = Infinity;
		this.#doc.transact(change, STEP);
		this.manager.captureTimeout = captureTimeout;
	}

	undo(): void {
		this.#settle();
		this.#running = this.#undoName ?? 'text';
		this.manager.undo();
	}

	redo(): void {
		this.#settle();
		this.#running = this.#redoName ?? 'text';
		this.manager.redo();
	}

	close(): void {
		this.manager.destroy();
	}

	/** Words typed in the text are a step of their own, however soon after typing in a field they come. */
	#endField = ({ origin }: Y.Transaction): void => {
		if (origin !== WRITING || this.#field === undefined) return;
		this.#field = undefined;
		this.manager.stopCapturing();
	};

	#update = (): void => {
		const nameOf = (stack: StackEvent['stackItem'][]) =>
			stack.at(-1)?.meta.get(NAME) as StepName | undefined;
		this.#undoName = nameOf(this.manager.undoStack);
		this.#redoName = nameOf(this.manager.redoStack);
	};
}
