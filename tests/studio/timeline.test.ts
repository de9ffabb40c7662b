import { describe, expect, it } from 'vitest';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { propStateAt } from '../../src/studio/stage/props.ts';
import { layOut, timeOf } from '../../src/studio/timeline/timeline.ts';
import { makeCaptions, splitText, wrapText } from '../../src/studio/tracks/captions.ts';
import { makeDescriptions, makeTranscript } from '../../src/studio/tracks/descriptions.ts';
import { readVtt, visibleTextOf, writeVtt } from '../../src/studio/tracks/vtt.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';

const timeline = layOut(sampleScreenplay(), speakSilently);
const [hello, quiet, answer] = timeline.beats;

describe('a timeline', () => {
  it('knows anchors from start and end', () => {
    expect(timeOf(1.5, 10, 12)).toBe(11.5);
    expect(timeOf('end', 10, 12)).toBe(12);
    expect(timeOf('end-0.5', 10, 12)).toBe(11.5);
    expect(timeOf('end+1', 10, 12)).toBe(13);
  });

  it('gives every beat the time its line or pause takes', () => {
    expect(hello?.start).toBe(0);
    expect(quiet?.start).toBeCloseTo((hello?.end ?? 0) + 0.22);
    expect((quiet?.end ?? 0) - (quiet?.start ?? 0)).toBeCloseTo(2);
    expect(timeline.length).toBeCloseTo((answer?.end ?? 0) + 0.22);
  });

  it('moves cues, sounds and props along with their beat', () => {
    const cue = timeline.cues[0];
    expect(cue).toMatchObject({ id: 'kijkt-weg', who: 'J', kind: 'gaze' });
    expect(cue?.start).toBeCloseTo((hello?.end ?? 0) - 0.2, 1);
    expect(cue?.end).toBeCloseTo((hello?.end ?? 0) + 1, 1);
    expect(timeline.sounds).toEqual([expect.objectContaining({ kind: 'sigh', who: 'J' })]);
    const laptop = timeline.screenplay.props[0];
    if (laptop === undefined) throw new Error('The sample has a laptop.');
    expect(propStateAt(timeline, laptop, 0)).toBe(1);
    expect(propStateAt(timeline, laptop, (quiet?.end ?? 0) + 1)).toBe(0);
  });

  it('follows a recording that takes longer: everything after it comes later, and keeps its distance', () => {
    const recorded = layOut(sampleScreenplay(), (request) => {
      const line = speakSilently(request);
      return request.id === 'hello' ? { ...line, duration: line.duration + 1.5 } : line;
    });
    expect(recorded.length - timeline.length).toBeCloseTo(1.5);
    const starts = [timeline, recorded].map(({ beats, sounds }) => (sounds[0]?.start ?? 0) - (beats[1]?.start ?? 0));
    expect(starts[1]).toBeCloseTo(starts[0] ?? 0);
    // The cue hangs on the end of the line.
    expect((recorded.cues[0]?.start ?? 0) - (timeline.cues[0]?.start ?? 0)).toBeCloseTo(1.5, 1);
  });

  it('lets the other end of a call answer and react later', () => {
    const delayed = layOut({ ...sampleScreenplay(), layout: 'video-call', delay: 0.4 }, speakSilently);
    expect((delayed.actions[0]?.time ?? 0) - (timeline.actions[0]?.time ?? 0)).toBeCloseTo(0.4);
    expect((delayed.cues[0]?.start ?? 0) - (timeline.cues[0]?.start ?? 0)).toBeCloseTo(0.4);
    expect((delayed.lines[1]?.start ?? 0) - (timeline.lines[1]?.start ?? 0)).toBeCloseTo(0.4);
    expect(delayed.lines[0]?.start).toBe(timeline.lines[0]?.start);
  });

  it('is the same every time', () => {
    expect(layOut(sampleScreenplay(), speakSilently)).toEqual(timeline);
  });
});

describe('tracks', () => {
  it('caption every line and every sound, in order and without overlap', () => {
    const captions = makeCaptions(timeline);
    expect(captions.map((caption) => caption.text)).toEqual([
      '<v Sander>Hoe is het thuis?',
      '[Joke zucht]',
      '<v Joke>Ja hoor. Komt goed.',
    ]);
    captions.slice(1).forEach((caption, i) => {
      expect(caption.start).toBeGreaterThanOrEqual(captions[i]?.end ?? 0);
    });
  });

  it('caption typing only where it is what there is to hear', () => {
    const typing = (until: string): string =>
      sampleText
        .replace('sigh: true', 'nod: 1')
        .replace('    pause: 2\n', `    pause: 2\n    sounds: [{ kind: typing, who: S, at: 0, until: ${until} }]\n`);
    const textsOf = (text: string): readonly string[] =>
      makeCaptions(layOut(sampleScreenplay(text), speakSilently)).map((caption) => caption.text);
    expect(textsOf(typing('end'))).toContain('[Sander typt]');
    expect(textsOf(typing('1'))).not.toContain('[Sander typt]');
  });

  it('stay readable', () => {
    for (const caption of makeCaptions(timeline)) {
      expect(visibleTextOf(caption.text).length / (caption.end - caption.start)).toBeLessThanOrEqual(17);
    }
    expect(wrapText('Eenendertig jaar stond ik er. Op de hoek van de markt.')).toBe(
      'Eenendertig jaar stond ik er.\nOp de hoek van de markt.',
    );
    expect(wrapText('Ja, dan gingen we met elkaar heel lang zoeken tot het klopte')).toBe(
      'Ja, dan gingen we met elkaar\nheel lang zoeken tot het klopte',
    );
    expect(splitText('Dat is goed. Dank u wel.')).toEqual(['Dat is goed. Dank u wel.']);
  });

  it('survive writing and reading', () => {
    const cues = [
      { start: 1.5, end: 2.25, text: '<v Joke>Ja hoor.\nKomt goed.' },
      { start: 61, end: 3600.5, text: '[Joke zucht]' },
    ];
    expect(readVtt(writeVtt('captions', cues))).toEqual(cues);
    expect(writeVtt('captions', cues)).toContain('00:01:01.000 --> 01:00:00.500');
  });

  it('describe what is seen, and put it in the transcript', () => {
    expect(makeDescriptions(timeline)).toHaveLength(1);
    expect(makeTranscript(timeline).map((line) => line.who)).toEqual(['S', null, 'J']);
  });
});
