import { printRequest, readableBody, shortenedJson, type WireRequest, type WireResponse } from '#api';

/** A call and its answer, for people. Lists are cut, forms are decoded; the rest is as it goes over the wire. */
export interface CallWords {
  /** Method, address, headers and body. */
  readonly request: string;
  /** The body of the request is a form, percent-coded on the wire. */
  readonly isForm: boolean;
  /** `HTTP 200` */
  readonly status: string;
  readonly response: string;
}

/** How many items of a list are shown. */
const ITEMS = 3;

/** The words of a call. */
export function callWords(request: WireRequest, { status, body }: WireResponse): CallWords {
  return {
    request: printRequest({ ...request, body: readableBody(request, ITEMS) }),
    isForm: (request.headers['content-type'] ?? '').includes('form-urlencoded'),
    status: `HTTP ${status}`,
    response: shortenedJson(body, ITEMS),
  };
}
