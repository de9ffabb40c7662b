/** Words whose sound the letters-to-phones rules get wrong: function words and names. Phones of the nl2 voice; ' is stress. */

export const lexicon: Readonly<Record<string, string>> = {
  een: '@ n',
  de: 'd @',
  het: 'h @ t',
  ik: 'I k',
  je: 'j @',
  u: 'y',
  uw: 'y W',
  en: 'E n',
  of: 'O f',
  er: '@ r',
  dat: 'd A t',
  die: 'd i',
  dit: 'd I t',
  is: 'I s',
  te: 't @',
  op: 'O p',
  in: 'I n',
  van: 'v A n',
  voor: 'v o r',
  bij: 'b Ei',
  per: 'p E r',
  maar: 'm a r',
  want: 'w A n t',
  als: 'A L s',
  dan: 'd A n',
  ook: 'o k',
  nog: 'n O x',
  wel: 'w E L',
  mijn: 'm @ n',
  "'s": 's',
  naar: 'n a r',
  goed: "x 'u t",
  mooi: "m 'o J",
  nou: "n 'Au",
  toch: "t 'O x",
  hoor: 'h o r',
  komt: "k 'O m t",
  nee: "n 'e",
  ja: "j 'a",
  thuis: "t '9y s",
  joke: "j 'o k @",
  sander: "s 'A n d @ r",
  mevrouw: "m @ v r 'Au",
  winkel: "w 'I N k @ L",
  stoffenzaak: "s t 'O f @ z a k",
  fulltime: "f 'u L t a J m",
  plaatje: "p l 'a t j @",
  ach: "'A x",
  hm: 'h @ m',
};

/** Words that carry no stress of their own in a sentence. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "een de het ik je u uw en of er dat die dit is te op in van voor bij per maar want als dan ook nog wel mijn 's naar zo " +
    'met aan om hij zij ze we wij mij me was heb heeft ben bent kan moet hoe wat daar daarom hier toen zal zou tot uit over ' +
    'hem haar hun door al na niet hoor zet zat had hadden gingen'
  ).split(' '),
);
