/**
 * A learner without account: a random token in a cookie of this browser. The server keeps only its SHA-256, which is also the
 * learner's key; nothing is stored before the first save.
 */
import { createHash, randomBytes } from 'node:crypto';

export type LearnerSession = Readonly<{
  /** Opaque key of the learner, from which the token cannot be found. */
  learner: string;
  token: string;
  /** True when the request brought no token. */
  isNew: boolean;
}>;

const cookieName = 'vknz-session';
/** 256 bits in base64url. */
const tokenForm = /^[\w-]{43}$/;
/** Browsers keep no cookie for longer. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

/** The session of the request's cookie, or a new one. */
export function sessionOf(request: Request): LearnerSession {
  const known = findToken(request.headers.get('cookie') ?? '');
  const token = known ?? randomBytes(32).toString('base64url');
  return { token, learner: createHash('sha256').update(token).digest('base64url'), isNew: known === null };
}

/** The `set-cookie` value that keeps the session for another 400 days. */
export function keepCookie(session: LearnerSession, request: Request): string {
  return cookieText(session.token, maxAgeSeconds, request);
}

/** The `set-cookie` value that ends the session. */
export function dropCookie(request: Request): string {
  return cookieText('', 0, request);
}

function cookieText(value: string, seconds: number, request: Request): string {
  const secure = isSecure(request) ? '; Secure' : '';
  return `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function findToken(cookies: string): string | null {
  const values = cookies
    .split(';')
    .map((part) => part.trim().split('='))
    .flatMap(([name, value]) => (name === cookieName && value !== undefined ? [value] : []));
  return values.find((value) => tokenForm.test(value)) ?? null;
}

function isSecure(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim().toLowerCase();
  return (forwarded ?? new URL(request.url).protocol.slice(0, -1)) === 'https';
}
