/** PDF.js as `unpdf` bundles it: in one file that needs no worker of its own, which the policy would forbid. */
const loadPdfjs = () => import('unpdf/pdfjs');
type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** A PDF whose pages can be drawn; nothing in it runs, and nothing is fetched for it. */
export class DrawnPdf {
	readonly #document: PdfDocument;

	private constructor(document: PdfDocument) {
		this.#document = document;
	}

	/** @throws if it cannot be read */
	static async open(data: Uint8Array): Promise<DrawnPdf> {
		const { getDocument } = await loadPdfjs();
		const task = getDocument({
			...{ data, disableFontFace: true, useWorkerFetch: false, useWasm: false },
			...{ enableXfa: false, verbosity: 0 }
		});
		return new DrawnPdf(await task.promise);
	}

	get pages(): number {
		return this.#document.numPages;
	}

	/** Draws a page on a canvas, as wide as the canvas is on the screen. Returns what ends the drawing. */
	draw(canvas: HTMLCanvasElement, number: number): () => void {
		let isEnded = false;
		let cancel = () => {
			isEnded = true;
		};
		void (async () => {
			const page = await this.#document.getPage(number);
			if (isEnded) return;
			const { width } = page.getViewport({ scale: 1 });
			const across = (canvas.clientWidth || width) * devicePixelRatio;
			const viewport = page.getViewport({ scale: across / width });
			canvas.width = Math.floor(viewport.width);
			canvas.height = Math.floor(viewport.height);
			const drawing = page.render({ canvas, viewport });
			cancel = () => drawing.cancel();
			// one that was cancelled rejects
			await drawing.promise.catch(() => undefined);
		})();
		return () => cancel();
	}

	close(): void {
		void this.#document.loadingTask.destroy();
	}
}
