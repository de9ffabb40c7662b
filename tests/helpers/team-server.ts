/** The real team server with the real build, in a process of its own, on a free port and a database in a temporary folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TeamServer = Readonly<{ origin: string; stop: () => Promise<void> }>;

/** Rejects with what the server said when it does not come up. `npm run build` must have run. */
export async function startTeamServer(port = 0): Promise<TeamServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vknz-'));
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', VKNZ_DATABASE: join(folder, 'vknz.sqlite') };
  const child = spawn(process.execPath, ['src/server/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const origin = await readAddress(child);
  return {
    origin,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The team server ended with ${code}: ${said}`)));
  });
}
