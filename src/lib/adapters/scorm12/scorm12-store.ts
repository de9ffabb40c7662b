/** Progress kept by an LMS that speaks SCORM 1.2. */
import type { LmsWishes } from '../lms/dialect.ts';
import { findApi, type FrameLike } from '../lms/find-api.ts';
import type { Log } from '../lms/lms-session.ts';
import { createLmsStore, type LmsStore } from '../lms/lms-store.ts';
import { dialect12 } from './cmi12.ts';

/** The API object of a SCORM 1.2 LMS. */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(error: string): unknown;
  LMSGetDiagnostic(error: string): unknown;
}

const methods = [
  'LMSInitialize',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSFinish',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const;

/** The API of the LMS around `start`, or `null`; never throws. */
export function findScorm12Api(start: FrameLike): Scorm12Api | null {
  return findApi<Scorm12Api>(start, 'API', methods);
}

/** A store that keeps progress in the LMS behind `api`; see `createLmsStore` for what may be called while leaving. */
export function createScorm12Store(api: Scorm12Api, log: Log, wishes?: LmsWishes): LmsStore {
  const calls = {
    initialize: () => api.LMSInitialize(''),
    get: (element: string) => api.LMSGetValue(element),
    set: (element: string, value: string) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    terminate: () => api.LMSFinish(''),
    lastError: () => api.LMSGetLastError(),
  };
  return createLmsStore(calls, dialect12, log, wishes);
}
