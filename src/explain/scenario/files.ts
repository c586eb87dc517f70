import type { LawSet } from '../../law/law-set.js';
import type { LawFile } from '../law/docs.js';
import { featureText, scenarioText } from './feature.js';
import { penaltyFeature, termsFeature } from './law-features.js';
import type { WorkedExample } from './types.js';

/**
 * The feature files, in Dutch: the terms and the penalty from the provisions, and the worked examples. The same law and
 * examples give the same text.
 */
export function featureFiles(lawSet: LawSet, examples: readonly WorkedExample[]): readonly LawFile[] {
  const titles = new Map(lawSet.procedures.map(({ key, title }) => [key, title.nl]));
  const scenarios = examples.map((example) => {
    const title = titles.get(example.case.procedure) ?? example.case.procedure;
    const readings = Object.entries(example.interpretations ?? {}).map(([key, value]) => `${key}=${String(value)}`);
    return scenarioText(example, [example.id, title, ...readings].join(', '));
  });
  return [
    { name: 'beslistermijnen.feature', text: featureText(termsFeature(lawSet)) },
    { name: 'bestuurlijke-dwangsom.feature', text: featureText(penaltyFeature(lawSet)) },
    {
      name: 'voorbeelden.feature',
      text: featureText({
        title: 'Uitgewerkte voorbeelden',
        about: ['Dossiers met wat eruit komt, uit circulaires, wetsgeschiedenis, werkinstructies en uitspraken.'],
        scenarios,
      }),
    },
  ];
}
