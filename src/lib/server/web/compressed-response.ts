import { ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const ENCODERS = {
	br: () =>
		createBrotliCompress({
			flush: constants.BROTLI_OPERATION_FLUSH,
			params: { [constants.BROTLI_PARAM_QUALITY]: 5 }
		}),
	gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH })
};
const WORTH_IT =
	/^(text\/(?!event-stream)|application\/(json|javascript|manifest\+json|xml)|image\/svg)/;

/** Compresses what the site writes as it goes; its files are compressed by the build, and pass through. */
export class CompressedResponse extends ServerResponse {
	#encoder: ReturnType<(typeof ENCODERS)[keyof typeof ENCODERS]> | undefined;

	override writeHead(status: number, ...rest: unknown[]) {
		const type = String(this.getHeader('content-type') ?? '');
		// files come with all their headers here
		if (status === 304 || (rest.length === 0 && WORTH_IT.test(type))) {
			this.appendHeader('vary', 'Accept-Encoding');
			const encoding = accepted(this.req.headers['accept-encoding']);
			if (encoding && status !== 304 && this.req.method !== 'HEAD') this.#start(encoding);
		}
		return super.writeHead(status, ...(rest as []));
	}

	#start(encoding: keyof typeof ENCODERS) {
		this.setHeader('content-encoding', encoding);
		this.removeHeader('content-length');
		const etag = this.getHeader('etag');
		// the bytes are no longer those that a strong tag stands for
		if (typeof etag === 'string' && !etag.startsWith('W/')) this.setHeader('etag', `W/${etag}`);

		const encoder = ENCODERS[encoding]();
		this.#encoder = encoder;
		encoder
			.on('data', (chunk) => {
				if (super.write(chunk)) return;
				encoder.pause();
				this.once('drain', () => encoder.resume());
			})
			.on('drain', () => this.emit('drain'))
			.on('end', () => super.end());
		this.once('close', () => encoder.destroy());
	}

	override write(chunk: unknown, ...rest: unknown[]) {
		return this.#encoder ? this.#encoder.write(chunk) : super.write(chunk, ...(rest as []));
	}

	override end(...rest: unknown[]) {
		if (this.#encoder) this.#encoder.end(...(rest as []));
		else super.end(...(rest as []));
		return this;
	}
}

function accepted(header: string | string[] = '') {
	const names = String(header)
		.split(',')
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.split(';')[0]?.trim());
	return (['br', 'gzip'] as const).find((name) => names.includes(name));
}
