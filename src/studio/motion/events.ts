/** Short things that happen on top of a pose: nods, sighs, laughs, swallows, blinks. Times in seconds. */
import { clamp, smooth } from '../geometry/easing.ts';
import { randomOf } from '../geometry/noise.ts';
import type { PoseNumbers } from '../rig/pose.ts';
import type { Channels } from './channels.ts';
import type { Key } from './easing-chain.ts';

/** Adds everything short that goes on at this moment. */
export function applyEvents(pose: PoseNumbers, channels: Channels, time: number): void {
  for (const start of channels.sighs) addSigh(pose, time - start);
  for (const start of channels.laughs) addLaugh(pose, time - start);
  for (const start of channels.swallows) addSwallow(pose, time - start);
  for (const start of channels.shakes) addShake(pose, time - start);
  for (const nod of channels.nods) addNod(pose, time - nod.time, nod.value);
}

function addSigh(pose: PoseNumbers, elapsed: number): void {
  if (elapsed <= 0 || elapsed >= 2.9) return;
  const inhaled = smooth(elapsed / 0.85) * (1 - smooth((elapsed - 0.95) / 0.9));
  const exhaled = smooth((elapsed - 0.9) / 0.5) * (1 - smooth((elapsed - 2) / 0.9));
  pose.breath += 2.6 * inhaled;
  pose.shoulderLeft += inhaled - 0.5 * exhaled;
  pose.shoulderRight += inhaled - 0.5 * exhaled;
  pose.lean -= 2.5 * inhaled;
  pose.slump += 0.35 * exhaled;
  pose.open += 0.16 * exhaled;
  pose.browIn += 0.45 * exhaled;
  pose.headPitch += 3 * inhaled - 5 * exhaled;
  pose.lid -= 0.3 * exhaled;
}

/** Short and shallow: shoulders hop, the head goes back a little. */
function addLaugh(pose: PoseNumbers, elapsed: number): void {
  if (elapsed <= 0 || elapsed >= 1.3) return;
  const strength = smooth(elapsed / 0.15) * (1 - smooth((elapsed - 0.7) / 0.6));
  const hop = Math.abs(Math.sin(elapsed * Math.PI * 3.6));
  pose.shoulderLeft += 0.55 * hop * strength;
  pose.shoulderRight += 0.55 * hop * strength;
  pose.open += 0.22 * hop * strength;
  pose.headPitch += 5 * strength + 2 * hop * strength;
  pose.lean -= 2 * strength;
}

function addSwallow(pose: PoseNumbers, elapsed: number): void {
  const u = elapsed / 0.7;
  if (u <= 0 || u >= 1) return;
  pose.swallow = Math.sin(Math.PI * u);
  pose.press += 0.5 * pose.swallow;
  pose.headPitch += 2 * pose.swallow;
}

function addShake(pose: PoseNumbers, elapsed: number): void {
  const u = elapsed / 1.1;
  if (u > 0 && u < 1) pose.headYaw += 8 * Math.sin(u * Math.PI * 4) * (1 - u);
}

function addNod(pose: PoseNumbers, elapsed: number, times: number): void {
  const u = elapsed / (0.55 * times);
  if (u > 0 && u < 1) pose.headPitch -= 6.5 * Math.sin(Math.PI * u * times) ** 2 * (1 - 0.25 * u);
}

/** A nod and a lift of the brows with each accented word. */
export function addAccents(pose: PoseNumbers, accents: readonly number[], time: number): void {
  for (const accent of accents) {
    const u = (time - accent + 0.05) / 0.42;
    if (u <= 0 || u >= 1) continue;
    const k = Math.sin(Math.PI * u);
    pose.headPitch -= 3.4 * k;
    pose.browOut += 0.22 * k;
    pose.browIn += 0.12 * k;
  }
}

/** When a person blinks: every few seconds, asked for, and with most changes of gaze. */
export function planBlinks(channels: Channels, length: number, seed: number): readonly number[] {
  // Each its own sequence: what happens later in a clip must not change the blinks before it.
  const [random, chance] = [randomOf(7 + seed * 13), randomOf(29 + seed * 17)];
  const times = [...channels.blinks];
  for (let time = 0.8 + seed * 0.9; time < length + 5; time += 2.2 + random() * 3.2) times.push(time + random());
  for (const { time } of channels.gaze.slice(1) as readonly Key<string>[]) if (chance() > 0.35) times.push(time + 0.02);
  return times;
}

/** How far the eyes are closed by blinking, 0 to 1. */
export function blinkAt(blinks: readonly number[], time: number): number {
  let closed = 0;
  for (const blink of blinks) {
    const u = time - blink;
    if (u <= -0.02 || u >= 0.22) continue;
    closed = Math.max(closed, u < 0.07 ? smooth((u + 0.02) / 0.09) : 1 - smooth((u - 0.08) / 0.14));
  }
  return clamp(closed, 0, 1);
}
