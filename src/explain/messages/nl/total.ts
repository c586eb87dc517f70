/** The total. */
export const total = {
  'total.administrative': 'Bestuurlijke dwangsom: {cents}.',
  'total.administrative-nth': 'Bestuurlijke dwangsom, {n}e beslistermijn: {cents}.',
  'total.court': 'Rechterlijke dwangsom: {cents}.',
  'total.court-nth': 'Rechterlijke dwangsom {n}: {cents}.',
  'total.sum': 'Samen {total}; de bestuurlijke en de rechterlijke dwangsom staan los van elkaar en worden opgeteld.',
  'total.sum-plain': 'Samen {total}.',
} as const satisfies Readonly<Record<string, string>>;
