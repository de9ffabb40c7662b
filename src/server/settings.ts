/** The one place that reads the server's environment variables. */
import { fail, succeed, type Result } from '#domain/result.ts';

export type Settings = Readonly<{
  host: string;
  /** 0: any free port. */
  port: number;
  /** Path of the SQLite file. */
  database: string;
}>;

/** The settings in `env`, with defaults for what is missing or empty. The problem is one full sentence. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Result<Settings, string> {
  const port = Number(env['PORT'] || '4321');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return fail(`PORT is "${env['PORT']}", but a port is a whole number from 0 to 65535.`);
  }
  const database = env['VKNZ_DATABASE'] || 'data/vknz.sqlite';
  if (/^\w+:\/\//.test(database)) {
    return fail(
      'VKNZ_DATABASE is an address, but this version keeps its data in an SQLite file; give the path of a file.',
    );
  }
  return succeed({ host: env['HOST'] || '127.0.0.1', port, database });
}
