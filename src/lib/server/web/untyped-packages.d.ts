/* Packages that come without types; @types/compression would bring all of Express. */

declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';
	import type { BrotliOptions, ZlibOptions } from 'node:zlib';

	type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;
	type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

	function compression(
		options: ZlibOptions & { filter: Filter; brotli: BrotliOptions }
	): Middleware;
	namespace compression {
		const filter: Filter;
	}
	export default compression;
}

declare module 'on-headers' {
	import type { ServerResponse } from 'node:http';

	/** Listeners run when the head is about to be written, the last one added first. */
	export default function onHeaders(res: ServerResponse, listener: () => void): void;
}
