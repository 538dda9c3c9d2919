import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import onHeaders from 'on-headers';

const compressor = compression({
	filter: (req, res) => res.statusCode !== 304 && compression.filter(req, res),
	// flushed after every write, so that a page can be streamed
	flush: constants.Z_SYNC_FLUSH,
	brotli: {
		flush: constants.BROTLI_OPERATION_FLUSH,
		params: { [constants.BROTLI_PARAM_QUALITY]: 5 }
	}
});

/** Middleware that compresses rendered responses; built files arrive compressed and pass through. */
export function compress(req: IncomingMessage, res: ServerResponse, next: () => void): void {
	let precompressed = false;
	onHeaders(res, () => {
		const etag = String(res.getHeader('etag'));
		// a strong tag stands for the bytes before compression (RFC 9110, 8.8.1)
		if (!precompressed && res.hasHeader('content-encoding') && etag.startsWith('"'))
			res.setHeader('etag', `W/${etag}`);
	});
	compressor(req, res, () => {
		// these run first: the last listener added hears of the head before the compressor does
		onHeaders(res, () => {
			precompressed = res.hasHeader('content-encoding');
			// a 304 repeats the Vary of its 200 (RFC 9110, 15.4.5)
			if (res.statusCode === 304) res.appendHeader('vary', 'Accept-Encoding');
		});
		next();
	});
}
