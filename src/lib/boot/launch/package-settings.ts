/** What the organisation chose for this package; in a file beside the course, so that choosing needs no rebuild. */
import { allRequired, type CompletionRule } from '#domain/completion.ts';

export type PackageSettings = Readonly<{
  completion: CompletionRule;
  score: 'none' | 'progress';
  whenCompleted: 'completed' | 'passed';
  resume: 'always' | 'ask';
  texts: 'device' | 'lms';
  /** Last day on which this edition holds, `2027-12-31`; `null`: for ever. */
  expires: string | null;
}>;

export const plainSettings: PackageSettings = {
  completion: allRequired,
  score: 'none',
  whenCompleted: 'completed',
  resume: 'always',
  texts: 'device',
  expires: null,
};

/** Times that the file is asked for. */
const tries = 3;

/** The settings at `address`; the plain ones where there is no such file. The packager has checked what is in it. */
export async function readPackageSettings(ask: typeof fetch, address: URL): Promise<PackageSettings> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      const answer = await ask(address);
      if (answer.ok) return { ...plainSettings, ...((await answer.json()) as Partial<PackageSettings>) };
    } catch (error) {
      console.info(`The settings of the package did not come: ${String(error)}`);
    }
  }
  return plainSettings;
}

/** True on the days after the last one. */
export function isExpired({ expires }: PackageSettings, now: Date): boolean {
  return expires !== null && now.getTime() >= new Date(`${expires}T00:00:00`).getTime() + 24 * 3600 * 1000;
}
