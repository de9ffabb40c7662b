/** The built course on loopback, as a plain site (progress on the device), with the floor page beside it. */
import { existsSync } from 'node:fs';
import { floorPage } from './floor-page.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

export const exercisePath = '/klantmanager/lessen/deel-2/raakmomenten-herkennen.html';
export const floorPath = '/floor.html';

/** Throws a full sentence when the course is not built. */
export async function startBenchSite(): Promise<StaticServer> {
  if (!existsSync('dist/client/course.json')) throw new Error('The course is not built; run npm run build first.');
  return serveFolder('dist/client', {
    [floorPath]: floorPage('/clips/ja-hoor/video.mp4', '/clips/ja-hoor/poster.jpg'),
  });
}
