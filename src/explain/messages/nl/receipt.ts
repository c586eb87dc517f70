/** The receipt. */
export const receipt = {
  'receipt.made': 'Berekend met dwangsom {library} op rechtsstand {lawSet} ({hash}) voor de peildatum {at}.',
  'receipt.supplements': 'Met het recht van deze aanvullingen: {supplements}.',
  'receipt.preset': 'Lezingen van de voorinstelling {preset}.',
  'receipt.readings': 'Afwijkend gekozen lezingen: {readings}.',
} as const satisfies Readonly<Record<string, string>>;
