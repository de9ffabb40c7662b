import { describe, expect, test } from 'vitest';
import { findPatiently } from '#components/course/launch/find-patiently.ts';
import { addressFor } from '#components/course/launch/lesson-address.ts';
import { createManualClock } from '../helpers/manual-clock.ts';

describe('which page a launch opens', () => {
  const links = { home: 'https://lms/k/index.html', lessons: new Map([[12, 'https://lms/k/lessen/a.html']]) };

  test.each([
    ['', links.home],
    ['l12', 'https://lms/k/lessen/a.html'],
    ['l12.t345', 'https://lms/k/lessen/a.html#t=345'],
    ['l99', links.home],
    ['l12.t', links.home],
    ['../../elders', links.home],
  ])('at "%s" it is %s', (location, address) => {
    expect(addressFor(location, links)).toBe(address);
  });
});

describe('looking for what may be late', () => {
  const patience = { retries: 10, gap: 0.2 };

  test('what is there is found at once', async () => {
    const clock = createManualClock();
    expect(await findPatiently(() => 'api', patience, clock)).toBe('api');
    expect(clock.waiting()).toBe(0);
  });

  test('what comes within two seconds is found', async () => {
    const clock = createManualClock();
    const start = clock.now().getTime();
    const looking = findPatiently(() => (clock.now().getTime() - start >= 1900 ? 'api' : null), patience, clock);
    await clock.advance(2);
    expect(await looking).toBe('api');
  });

  test('what never comes is given up after eleven looks', async () => {
    const clock = createManualClock();
    const looks: number[] = [];
    const looking = findPatiently(() => (looks.push(clock.now().getTime()), null), patience, clock);
    await clock.advance(10);
    expect(await looking).toBeNull();
    expect(looks).toHaveLength(11);
    expect((looks.at(-1) ?? 0) - (looks[0] ?? 0)).toBeCloseTo(2000, 5);
  });
});
