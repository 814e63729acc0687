/** What the built page carries where the nonce of the answer belongs. */
export const NONCE_PLACEHOLDER = 'condei-nonce-placeholder';

/** What a page may do beyond the strict default; only the development server asks for it. */
export interface PolicyOptions {
  /** Value that marks the few style elements our widget library adds at run time. */
  readonly nonce?: string;
  /** Lets scripts with the nonce run too: the hot-reload preamble is one. */
  readonly nonceForScripts?: boolean;
}

/** The policy of every page the windows show: our own files, no inline code, no evaluation. */
export function contentSecurityPolicy(options: PolicyOptions = {}): string {
  const nonce = options.nonce === undefined ? '' : ` 'nonce-${options.nonce}'`;
  const scripts = options.nonceForScripts === true ? nonce : '';
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self'${nonce}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of the core's resources (media, page preview): shown in our window, never run. */
export const RESOURCE_POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer of either host; names are lower-case everywhere, so that one replaces another. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
