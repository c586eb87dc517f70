/** What other readings give. */
export const readings = {
  'alternative.chosen': 'Verschillend wordt gedacht over het punt "{question}"; gehanteerd is de lezing "{meaning}".',
  'alternative.differs':
    'Volgens de lezing "{meaning}" bedraagt het totaal {total} en eindigt de beslistermijn op {deadline}.',
  'alternative.total': 'Volgens de lezing "{meaning}" bedraagt het totaal {total}.',
  'alternative.deadline':
    'Volgens de lezing "{meaning}" eindigt de beslistermijn op {deadline}; het totaal blijft {total}.',
  'alternative.deadline-only':
    'Volgens de lezing "{meaning}" eindigt de beslistermijn op {deadline}; ook dan kan het totaal niet worden bepaald.',
  'alternative.undetermined': 'Volgens de lezing "{meaning}" kan het totaal niet worden bepaald.',
  'alternative.same': 'Een andere lezing maakt hier, op zichzelf, geen verschil bij: {questions}.',
  'range.between':
    'Over alle combinaties van lezingen die hier van belang zijn, ligt het totaal tussen {low} en {high}.',
  'range.bound': 'Over de onderzochte combinaties van lezingen (niet alle) ligt het totaal tussen {low} en {high}.',
  'range.open':
    'Over alle combinaties van lezingen is het totaal ten minste {low}; een hoogste bedrag kan niet worden bepaald.',
  'range.open-bound':
    'Over de onderzochte combinaties van lezingen (niet alle) is het totaal ten minste {low}; een hoogste bedrag kan niet worden bepaald.',
  'range.same': 'Geen combinatie van lezingen geeft een ander totaal dan {low}.',
} as const satisfies Readonly<Record<string, string>>;
