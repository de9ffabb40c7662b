import { describeLaunches } from './launches.ts';

describeLaunches('scorm12');
