/** Progress kept by an LMS that speaks SCORM 2004. */
import type { LmsWishes } from '../lms/dialect.ts';
import { findApi, type FrameLike } from '../lms/find-api.ts';
import type { Log } from '../lms/lms-session.ts';
import { createLmsStore, type LmsStore } from '../lms/lms-store.ts';
import { dialect2004 } from './cmi2004.ts';

/** The API object of a SCORM 2004 LMS. */
export interface Scorm2004Api {
  Initialize(nothing: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(nothing: ''): unknown;
  Terminate(nothing: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(error: string): unknown;
  GetDiagnostic(error: string): unknown;
}

const methods = [
  'Initialize',
  'GetValue',
  'SetValue',
  'Commit',
  'Terminate',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
] as const;

/** The API of the LMS around `start`, or `null`; never throws. */
export function findScorm2004Api(start: FrameLike): Scorm2004Api | null {
  return findApi<Scorm2004Api>(start, 'API_1484_11', methods);
}

/** A store that keeps progress in the LMS behind `api`; see `createLmsStore` for what may be called while leaving. */
export function createScorm2004Store(api: Scorm2004Api, log: Log, wishes?: LmsWishes): LmsStore {
  const calls = {
    initialize: () => api.Initialize(''),
    get: (element: string) => api.GetValue(element),
    set: (element: string, value: string) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    terminate: () => api.Terminate(''),
    lastError: () => api.GetLastError(),
  };
  return createLmsStore(calls, dialect2004, log, wishes);
}
