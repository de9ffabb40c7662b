/** From checked content to what the growth page of an edition needs to read saved states. */
import type { GrowthData } from '#domain/growth/growth-data.ts';
import type { Edition } from '#domain/vocabulary.ts';
import { definitionOf } from '#kinds/definitions.ts';
import { lessonsOf, type Course, type Exercise } from './course.ts';

/** All exercises of the edition, in the order of the course; an exercise in two lessons belongs to the first. */
export function growthOf(course: Course, edition: Edition): GrowthData {
  const placed = lessonsOf(course, edition).flatMap(({ data, exercises }) =>
    exercises.map((id) => ({ lesson: data.code, exercise: course.exercises.get(id) as Exercise })),
  );
  const first = placed.filter(
    ({ exercise }, index) => placed.findIndex((other) => other.exercise.id === exercise.id) === index,
  );
  return {
    exercises: first.map(({ lesson, exercise }) => {
      const { data, scene } = exercise;
      return {
        code: data.code,
        title: data.title,
        lesson,
        conversation: scene.conversation.title,
        clip: scene.clip.id,
        length: scene.clip.length,
        growth: definitionOf(data.kind).toGrowth(exercise),
      };
    }),
  };
}
