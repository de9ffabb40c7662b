import { describeLaunches } from './launches.ts';

describeLaunches('scorm2004');
