/** Where this copy of the site stands. */
export interface Site {
  /** `https://example.com` */
  readonly origin: string;
  /** The path below which its pages are, with a slash at both ends. */
  readonly root: string;
}

/** The site that this page belongs to. */
export function thisSite(): Site {
  const { BASE_URL } = import.meta.env;
  return { origin: window.location.origin, root: BASE_URL.endsWith('/') ? BASE_URL : `${BASE_URL}/` };
}
