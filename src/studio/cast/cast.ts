/** The people a screenplay can ask for. A new look is a file in `people` and a line here. */
import type { Look } from './look.ts';
import { anneke } from './people/anneke.ts';
import { bas } from './people/bas.ts';
import { bram } from './people/bram.ts';
import { chantal } from './people/chantal.ts';
import { dawit } from './people/dawit.ts';
import { els } from './people/els.ts';
import { fatima } from './people/fatima.ts';
import { ineke } from './people/ineke.ts';
import { joke } from './people/joke.ts';
import { joris } from './people/joris.ts';
import { kevin } from './people/kevin.ts';
import { linda } from './people/linda.ts';
import { marjan } from './people/marjan.ts';
import { mehmet } from './people/mehmet.ts';
import { nadia } from './people/nadia.ts';
import { noor } from './people/noor.ts';
import { peter } from './people/peter.ts';
import { petra } from './people/petra.ts';
import { rachid } from './people/rachid.ts';
import { ron } from './people/ron.ts';
import { samira } from './people/samira.ts';
import { sander } from './people/sander.ts';
import { tom } from './people/tom.ts';
import { wim } from './people/wim.ts';
import { youssef } from './people/youssef.ts';

export const lookNames = [
  'joke',
  'sander',
  'linda',
  'mehmet',
  'bram',
  'chantal',
  'nadia',
  'dawit',
  'fatima',
  'ron',
  'joris',
  'anneke',
  'els',
  'kevin',
  'peter',
  'samira',
  'noor',
  'wim',
  'marjan',
  'tom',
  'petra',
  'youssef',
  'ineke',
  'rachid',
  'bas',
] as const;
export type LookName = (typeof lookNames)[number];

export const looks: Readonly<Record<LookName, Look>> = {
  joke,
  sander,
  linda,
  mehmet,
  bram,
  chantal,
  nadia,
  dawit,
  fatima,
  ron,
  joris,
  anneke,
  els,
  kevin,
  peter,
  samira,
  noor,
  wim,
  marjan,
  tom,
  petra,
  youssef,
  ineke,
  rachid,
  bas,
};
