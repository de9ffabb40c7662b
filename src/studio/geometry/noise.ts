/** Seeded randomness. No clock and no Math.random anywhere in the studio: the same screenplay gives the same frames. */

/** A smooth wandering function of time, about -1 to 1; a sum of sines, so that any moment can be asked for. */
export function wanderOf(seed: number): (seconds: number) => number {
  return (seconds) => {
    let sum = 0;
    for (let k = 0; k < 4; k++) {
      const tempo = (0.37 + 0.61 * k) * (1 + ((seed * (k + 3)) % 7) * 0.07);
      sum += Math.sin(seconds * tempo + seed * (k * 2.3 + 1.1)) / (k + 1.3);
    }
    return sum / 1.7;
  };
}

/** Repeatable random numbers from 0 to 1 (Lehmer generator). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
