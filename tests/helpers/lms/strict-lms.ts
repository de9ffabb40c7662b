/** The strict model is part of the product; tests use it as it is. */
export * from '../../../src/components/trial-lms/strict-lms.ts';
