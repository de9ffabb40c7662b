/** One window at a time talks to the LMS: of two, the one that saves last would take away what the other saved. */

export type WindowTurn = Readonly<{
  /** False: another window has the turn. */
  mine: boolean;
  /** Asks the other window to stop, and takes the turn, by force when it does not answer. */
  take: () => Promise<void>;
}>;

export type TurnDeps = Readonly<{
  /** `null` where the browser has none, as on a page without https. */
  locks: LockManager | null;
  channel: BroadcastChannel | null;
  name: string;
  /** Called when another window takes the turn; resolves when the work is handed over. */
  onTaken: () => Promise<void>;
}>;

/** Milliseconds: a window that is being loaded anew lets go in that time. */
const reloading = 1000;
/** Milliseconds that the other window gets to hand over its work. */
const handingOver = 4000;

/** The turn of this window, kept until it goes away. */
export async function awaitTurn({ locks, channel, name, onTaken }: TurnDeps): Promise<WindowTurn> {
  if (locks === null) return { mine: true, take: () => Promise.resolve() };
  let release: () => void = () => undefined;
  // Resolves when the turn is ours; the lock itself stays held until `release`.
  const hold = (options: LockOptions): Promise<void> =>
    new Promise((resolve, reject) => {
      const granted = (): Promise<void> => {
        resolve();
        return new Promise((free) => (release = free));
      };
      // Rejects as well when another window takes the turn by force, which is too late to matter here.
      locks.request(name, options, granted).catch(reject);
    });
  const listen = (): void => {
    channel?.addEventListener('message', () => void onTaken().then(release), { once: true });
  };
  const take = async (): Promise<void> => {
    channel?.postMessage('yield');
    await hold({ signal: AbortSignal.timeout(handingOver) }).catch(() => hold({ steal: true }));
    listen();
  };
  try {
    await hold({ signal: AbortSignal.timeout(reloading) });
    listen();
    return { mine: true, take };
  } catch (error) {
    // Storage is forbidden here, and locks with it: nobody can be asked to wait.
    const isWaiting = error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name);
    return { mine: !isWaiting, take };
  }
}

/** What windows of this course say to each other; `null` where the browser forbids it. */
export function openChannel(view: Window, name: string): BroadcastChannel | null {
  try {
    return 'BroadcastChannel' in view ? new BroadcastChannel(name) : null;
  } catch {
    return null;
  }
}
