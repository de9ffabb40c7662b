import { describe, expect, it } from 'vitest';
import { formatExactTime, formatShare, openCuesText, roleName, sayShare } from '#i18n/nl-conversations.ts';
import { parseTime } from '#i18n/nl-describing.ts';

describe('text about conversations', () => {
  it('writes a time so that it can be typed again', () => {
    expect([0, 5, 65.3, 59.96, 600].map(formatExactTime)).toEqual(['0:00,0', '0:05,0', '1:05,3', '1:00,0', '10:00,0']);
    for (const seconds of [0, 0.1, 59.9, 60, 153.4])
      expect(parseTime(formatExactTime(seconds))).toBeCloseTo(seconds, 6);
  });

  it('says a share in two ways', () => {
    expect([0, 0.618, 1].map(formatShare)).toEqual(['0,00', '0,62', '1,00']);
    expect(sayShare(0.618)).toBe('ongeveer 6 van de 10');
  });

  it('calls people what they are called', () => {
    expect(roleName('client', null)).toBe('klant');
    expect(roleName('client', 'medewerker')).toBe('medewerker');
  });

  it('counts what is open', () => {
    expect(openCuesText(1)).toBe('Nog één moment heeft geen goede tijd.');
    expect(openCuesText(3)).toBe('Nog 3 momenten hebben geen goede tijd.');
  });
});
