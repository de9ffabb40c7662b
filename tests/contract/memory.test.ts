import { createMemoryOwner, createMemoryStore } from '#adapters/memory/memory-store.ts';
import { describeProgressStore } from './progress-store.ts';

describeProgressStore('memory', () => {
  const owner = createMemoryOwner();
  const open = () => createMemoryStore(owner, { size: 4000, learner: 'k3' });
  return {
    store: open(),
    reopen: open,
    openBeside: open,
    limit: 4000,
    breakConnection() {
      owner.broken = { code: 'unreachable', retry: true, detail: 'Switched off by the test.' };
      return () => {
        owner.broken = null;
      };
    },
  };
});
