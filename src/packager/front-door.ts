/** For web servers: the folder itself opens the course. Opened from a disk it says what is missing. */
import { escapeHtml } from './dress-page.ts';

/** A classic script on purpose: from a disk browsers run no modules, and then nobody would say so. */
const script = `if (location.protocol === 'file:') document.querySelector('[data-disk]').hidden = false;
else location.replace(document.querySelector('a').href);
`;

/** Names and texts of the files. */
export function frontDoor(title: string, home: string): readonly (readonly [string, string])[] {
  const plain = escapeHtml(title);
  const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="course-target" content="web" />
    <noscript><meta http-equiv="refresh" content="0; url=./${home}" /></noscript>
    <title>${plain}</title>
  </head>
  <body>
    <p><a href="./${home}">${plain}</a></p>
    <p data-disk hidden>
      Je hebt de training van een schijf geopend. Zo kun je wel lezen, maar de oefeningen werken niet. Zet deze map op een
      webserver en open haar daar.
    </p>
    <script src="./front-door.js"></script>
  </body>
</html>
`;
  return [
    ['index.html', page],
    ['front-door.js', script],
  ];
}
