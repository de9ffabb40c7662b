/** Only our own pages may write. */

/**
 * True when a browser says that the request comes from this origin, or when no browser is involved (then no cookie of a victim
 * is either). Works behind a proxy: where the browser does not judge by itself, hosts are compared, not schemes.
 */
export function isFromOwnOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && ownHosts(request).includes(new URL(origin).host);
}

function ownHosts(request: Request): readonly string[] {
  const forwarded = request.headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  return [forwarded, request.headers.get('host'), new URL(request.url).host].filter((host) => typeof host === 'string');
}
