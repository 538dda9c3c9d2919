import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';

/** The answer to a form: its problem, how long to wait, or its faulty fields. */
export type Answer = {
	problem?: keyof NewsroomMessages['problems'];
	wait?: number;
	faults?: Partial<Record<string, keyof NewsroomMessages['faults']>>;
} | null;

/** The sentence for what went wrong with a whole form. */
export function problemIn(t: NewsroomMessages, answer: Answer): string | undefined {
	if (answer?.wait !== undefined) return t.wait(answer.wait);
	if (answer?.problem !== undefined) return t.problems[answer.problem];
	return answer?.faults?.form && t.problems.form;
}

/** The sentence for what was done before the page was led to. */
export function doneIn(t: NewsroomMessages, url: URL): string | undefined {
	const done = url.searchParams.get('done');
	return done !== null && Object.hasOwn(t.done, done)
		? t.done[done as keyof typeof t.done]
		: undefined;
}
