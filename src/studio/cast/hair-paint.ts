/** The colours of a head of hair. */

export type HairPaint = Readonly<{
  color: string;
  /** Second colour of the strands, for greying or sun-bleached hair. */
  streak?: string;
  /** Strength of the shine, 0 to 1. */
  shine: number;
}>;

/** Fair to black, and what age makes of it. */
export const hairPaints = {
  blond: { color: '#c7a268', streak: '#e2c893', shine: 0.4 },
  ashBlond: { color: '#b59a72', streak: '#d8c6a4', shine: 0.38 },
  darkBlond: { color: '#94734a', streak: '#b99765', shine: 0.36 },
  ginger: { color: '#a8623a', streak: '#c98653', shine: 0.36 },
  chestnut: { color: '#7a4a32', streak: '#9b6a48', shine: 0.42 },
  brown: { color: '#6a4a31', streak: '#8d6846', shine: 0.36 },
  darkBrown: { color: '#443128', streak: '#654a3a', shine: 0.34 },
  black: { color: '#2a2322', streak: '#4a3f3c', shine: 0.32 },
  blueBlack: { color: '#24242a', streak: '#4b4b58', shine: 0.42 },
  auburnDyed: { color: '#7d3f33', streak: '#a05a45', shine: 0.42 },
  greyingDark: { color: '#5b5450', streak: '#9a938c', shine: 0.3 },
  greyingBrown: { color: '#857768', streak: '#bcb0a2', shine: 0.36 },
  grey: { color: '#a29a91', streak: '#cfc8bf', shine: 0.36 },
  silver: { color: '#c4bdb4', streak: '#e6e1d9', shine: 0.4 },
  white: { color: '#dcd6cc', streak: '#f3efe8', shine: 0.4 },
} as const satisfies Readonly<Record<string, HairPaint>>;
