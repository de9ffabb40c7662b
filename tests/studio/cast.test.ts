import { describe, expect, it } from 'vitest';
import { lookNames, looks, type LookName } from '../../src/studio/cast/cast.ts';
import { expressionNames, expressions } from '../../src/studio/cast/expressions.ts';
import { handNames, handPairs, handPlaces } from '../../src/studio/cast/hands.ts';
import { channels, distance, figureOf, pictureOf, seats, type Picture } from './person-picture.ts';

const pictures = new Map<string, Picture>();

function pictureBy(name: LookName, side: 'left' | 'right'): Picture {
  const key = `${name} ${side}`;
  const picture = pictures.get(key) ?? pictureOf(figureOf(name, seats[side]));
  pictures.set(key, picture);
  return picture;
}

function countOf(picture: Picture, colour: string, reach: number): number {
  const wanted = channels(colour);
  let count = 0;
  for (let y = 0; y < picture.height; y += 2) {
    for (let x = 0; x < picture.width; x += 2) if (distance(picture.at(x, y), wanted) < reach) count += 1;
  }
  return count;
}

/** Mean difference of two pictures: 0 when they are the same. */
function differenceOf(a: Picture, b: Picture): number {
  let [sum, count] = [0, 0];
  for (let y = 2; y < a.height; y += 4) {
    for (let x = 2; x < a.width; x += 4) {
      if (!a.isDrawn(x, y) && !b.isDrawn(x, y)) continue;
      sum += distance(a.at(x, y), b.at(x, y));
      count += 1;
    }
  }
  return sum / count;
}

describe('the people', () => {
  it('are twenty-five adults of working age, each under the own name', () => {
    expect(lookNames).toHaveLength(25);
    for (const name of lookNames) {
      expect(looks[name].name.toLowerCase()).toBe(name);
      expect(looks[name].age).toBeGreaterThanOrEqual(26);
      expect(looks[name].age).toBeLessThanOrEqual(61);
    }
  });

  it.each(lookNames)('%s is drawn on both seats, with skin, clothes and hair in sight', (name) => {
    for (const side of ['left', 'right'] as const) {
      const picture = pictureBy(name, side);
      const { skin, clothes } = looks[name];
      expect(countOf(picture, skin.base, 40), `skin on the ${side}`).toBeGreaterThan(120);
      expect(countOf(picture, clothes.main, 60), `clothes on the ${side}`).toBeGreaterThan(300);
      for (const x of [2, picture.width - 3]) expect(picture.isDrawn(x, 40), 'head inside the picture').toBe(false);
    }
  });

  it('are told apart: no two pictures are alike', () => {
    for (const side of ['left', 'right'] as const) {
      for (const [i, a] of lookNames.entries()) {
        for (const b of lookNames.slice(i + 1)) {
          const difference = differenceOf(pictureBy(a, side), pictureBy(b, side));
          expect(difference, `${a} and ${b} on the ${side}`).toBeGreaterThan(40);
        }
      }
    }
  });

  it('have hair up to the crown unless they are bald on top', () => {
    for (const name of lookNames) {
      const { hair, skin } = looks[name];
      if (hair.opacity !== undefined) continue;
      for (const side of ['left', 'right'] as const) {
        const figure = figureOf(name, seats[side]);
        const [x, y] = figure.headToPicture([0, 0.985, -0.1]);
        const colour = pictureOf(figure).at(x, y);
        expect(distance(colour, channels(hair.color)), `${name} on the ${side}`).toBeLessThan(
          Math.min(110, distance(colour, channels(skin.base))),
        );
      }
    }
  });
});

describe('faces', () => {
  const paint = (name: LookName, expression: (typeof expressionNames)[number]): Picture => {
    const { lid, ...face } = expressions[expression];
    return pictureOf(figureOf(name, seats.left, { ...face, ...(lid === undefined ? {} : { lid }) }));
  };

  it.each(['linda', 'wim', 'mehmet', 'els'] as const)('of %s differ from expression to expression', (name) => {
    const neutral = paint(name, 'neutral');
    for (const expression of expressionNames) {
      if (expression === 'neutral') continue;
      expect(differenceOf(neutral, paint(name, expression)), expression).toBeGreaterThan(0);
    }
    expect(differenceOf(paint(name, 'friendly'), paint(name, 'polite')), 'a real and a polite smile').toBeGreaterThan(
      0,
    );
  });

  it('stay in sight when someone looks straight down', () => {
    const chinOn = (headPitch: number): readonly number[] =>
      figureOf('sander', seats.left, { headPitch }).headToPicture([0, 0, 0.3]);
    expect(chinOn(-70)).toEqual(chinOn(-24));
    expect(chinOn(-20)).not.toEqual(chinOn(-24));
  });
});

describe('hands', () => {
  it('have a place for every name in a pair', () => {
    for (const [pair, { left, right }] of Object.entries(handPairs)) {
      expect(handNames, pair).toContain(left);
      expect(handNames, pair).toContain(right);
    }
  });

  it('lie on the table above its top and in the lap below it', () => {
    for (const name of handNames) {
      const { anchor, under, wrist } = handPlaces[name];
      if (anchor !== 'table') continue;
      if (under) expect(wrist[1], name).toBeLessThan(0.748);
      else expect(wrist[1], name).toBeGreaterThan(0.748);
    }
  });
});
